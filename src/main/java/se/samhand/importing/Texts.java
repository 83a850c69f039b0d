package se.samhand.importing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The Swedish texts of files, which are Swedish whatever language their reader has chosen on screen. */
@Component
public class Texts {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final ResourceBundle swedish = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    /** @throws java.util.MissingResourceException when there is no such text */
    public String of(String key, Object... args) {
        return args.length == 0
                ? swedish.getString(key)
                : new MessageFormat(swedish.getString(key), SWEDISH).format(args);
    }

    /** The key itself where there is no text. */
    String orKey(String key) {
        return swedish.containsKey(key) ? swedish.getString(key) : key;
    }
}
