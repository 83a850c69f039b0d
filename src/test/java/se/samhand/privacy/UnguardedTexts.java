package se.samhand.privacy;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the texts in a record, and in the records inside it, that nobody checks. */
final class UnguardedTexts {

    private final List<String> faults = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private UnguardedTexts() {}

    static List<String> in(Class<?> draft) {
        var texts = new UnguardedTexts();
        texts.searchRecord(draft);
        return List.copyOf(texts.faults);
    }

    private void searchRecord(Class<?> type) {
        if (seen.add(type)) {
            for (var component : type.getRecordComponents()) {
                search(
                        type.getSimpleName() + "." + component.getName(),
                        component,
                        component.getAnnotatedType(),
                        false);
            }
        }
    }

    private void search(String name, AnnotatedElement declared, AnnotatedType type, boolean validBefore) {
        boolean valid = validBefore || has(declared, type, Valid.class);
        var raw = raw(type.getType());
        if (CharSequence.class.isAssignableFrom(raw)) {
            if (!has(declared, type, FreeText.class) && !has(declared, type, Code.class)) {
                faults.add(name + " is a text without @FreeText or @Code");
            }
        } else if (raw.isRecord() && raw.getName().startsWith("se.samhand.")) {
            if (!valid && holdsText(raw, new HashSet<>())) {
                faults.add(name + " holds texts but is without @Valid");
            }
            searchRecord(raw);
        }
        for (var part : parts(type)) {
            search(name, part, part, valid);
        }
    }

    private static boolean has(AnnotatedElement declared, AnnotatedType type, Class<? extends Annotation> annotation) {
        return declared.isAnnotationPresent(annotation) || type.isAnnotationPresent(annotation);
    }

    private static List<AnnotatedType> parts(AnnotatedType type) {
        return switch (type) {
            case AnnotatedParameterizedType generic -> List.of(generic.getAnnotatedActualTypeArguments());
            case AnnotatedWildcardType wildcard -> List.of(wildcard.getAnnotatedUpperBounds());
            case AnnotatedArrayType array -> List.of(array.getAnnotatedGenericComponentType());
            default -> List.of();
        };
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }

    private static boolean holdsText(Class<?> type, Set<Class<?>> asked) {
        return asked.add(type)
                && List.of(type.getRecordComponents()).stream()
                        .map(RecordComponent::getAnnotatedType)
                        .anyMatch(component -> holdsText(component, asked));
    }

    private static boolean holdsText(AnnotatedType type, Set<Class<?>> asked) {
        var raw = raw(type.getType());
        return CharSequence.class.isAssignableFrom(raw)
                || (raw.isRecord() && holdsText(raw, asked))
                || parts(type).stream().anyMatch(part -> holdsText(part, asked));
    }
}
