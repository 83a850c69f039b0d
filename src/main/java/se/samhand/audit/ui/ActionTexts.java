package se.samhand.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What actions are called in the reader's language. The log outlives the code, so an action may have no text any more. */
class ActionTexts implements Serializable {

    private static final String PREFIX = "audit.action.";

    private final Locale locale;
    private final Map<String, String> texts;

    ActionTexts(I18NProvider provider, Locale locale) {
        this.locale = locale;
        texts = provider.getAllTranslations(locale).entrySet().stream()
                .filter(text -> text.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(text -> text.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }

    String of(String action) {
        return texts.getOrDefault(action, action);
    }

    /** All actions that have a text, by that text as its language sorts. */
    List<String> actions() {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(locale)::compare))
                .map(Map.Entry::getKey)
                .toList();
    }
}
