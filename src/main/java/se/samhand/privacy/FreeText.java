package se.samhand.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * On every text that people enter. It refuses, with one translation key for each reason:
 *
 * <ul>
 *   <li>{@value #IDENTITY_NUMBER}: the text holds a personal or coordination number (see {@link IdentityGuard});
 *   <li>{@value #TOO_LONG}: it is longer than {@link #max()};
 *   <li>{@value #HIDDEN_CHARACTERS}: it holds control characters, half characters, or marks that turn the direction of
 *       reading and so make a text look like another one. Tabs and line breaks are welcome.
 * </ul>
 *
 * <p>No text and the empty text pass. Texts in a list: {@code List<@FreeText String>}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Constraint(validatedBy = FreeText.Check.class)
public @interface FreeText {

    String IDENTITY_NUMBER = "privacy.identityNumber";
    String TOO_LONG = "privacy.tooLong";
    String HIDDEN_CHARACTERS = "privacy.hiddenCharacters";

    /** The most {@code char}s the text may have, as a browser's {@code maxlength} counts them. */
    int max() default 4000;

    String message() default IDENTITY_NUMBER;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation: one reason at a time, the identity number first. */
    final class Check implements ConstraintValidator<FreeText, CharSequence> {

        private int max;

        @Override
        public void initialize(FreeText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            var reason = value == null ? null : reasonToRefuse(value.toString());
            return Refusal.isNone(reason, context);
        }

        private @Nullable String reasonToRefuse(String text) {
            if (IdentityGuard.refuses(text)) {
                return IDENTITY_NUMBER;
            }
            if (HiddenCharacters.in(text)) {
                return HIDDEN_CHARACTERS;
            }
            return text.length() > max ? TOO_LONG : null;
        }
    }
}
