package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is named by a step or a stage has its text. */
class ReviewWordsTest {

    @Test
    void eachStepHasATextInTheLog() throws IOException {
        assertThat(texts())
                .containsKeys(texts(Stream.of(ReviewAct.values()).map(ReviewRecord::action), "audit.action."));
    }

    private static Object[] texts(Stream<String> names, String before) {
        return names.map(name -> before + name).toArray();
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(
                ReviewWordsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
