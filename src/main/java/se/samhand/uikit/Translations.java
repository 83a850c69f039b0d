package se.samhand.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The words on screen, from one file a language. A key without a text is shown as {@code !key!} and logged, so that it
 * is seen; tests are strict and fail on it.
 */
@Component
class Translations implements I18NProvider, Phrases {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final boolean strict;
    private final Map<Locale, Map<String, String>> texts = Map.of(
            Languages.SWEDISH, read("vaadin-i18n/translations.properties"),
            Languages.ENGLISH, read("vaadin-i18n/translations_en.properties"));

    Translations(@Value("${samhand.texts.strict:false}") boolean strict) {
        this.strict = strict;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var language = Languages.nearest(locale);
        var text = in(language).get(key);
        if (text == null) {
            return missing(key);
        }
        return parameters.length == 0 ? text : new MessageFormat(text, language).format(parameters);
    }

    @Override
    public String in(Locale language, String key, Object... parameters) {
        return getTranslation(key, language, parameters);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return in(Languages.nearest(locale));
    }

    private Map<String, String> in(Locale language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        LOG.error("No text for the key {}", key);
        return "!" + key + "!";
    }

    private static Map<String, String> read(String file) {
        var texts = new Properties();
        try (var in = Translations.class.getClassLoader().getResourceAsStream(file)) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, texts::getProperty));
    }
}
