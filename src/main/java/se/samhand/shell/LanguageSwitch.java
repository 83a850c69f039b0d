package se.samhand.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import se.samhand.uikit.Languages;

/** Offers the other language, in that language; the page is then loaded anew. */
class LanguageSwitch extends Button {

    /** @param alsoRemember what else to do with the choice, beside keeping it in the browser */
    LanguageSwitch(SerializableConsumer<Locale> alsoRemember) {
        var other = getLocale().equals(Languages.ENGLISH) ? Languages.SWEDISH : Languages.ENGLISH;
        setText(getTranslation("shell.language.other"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-switch");
        addClickListener(click -> {
            Preferences.rememberLanguage(other);
            alsoRemember.accept(other);
            getUI().ifPresent(tab -> tab.getPage().reload());
        });
    }
}
