package se.samhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads the log reads sentences: each action that the code records has a text. */
class ActionTextsTest {

    private static final Pattern RECORDED = Pattern.compile("\\brecord\\(\\s*\"([^\"]+)\"");

    /** Where the log is known an action may be handed on from method to method before it is recorded. */
    private static final Pattern HANDED_ON = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z][a-z-]*)+)\"");

    @Test
    void everyRecordedActionHasAText() throws IOException {
        assertThat(withoutText(recorded())).isEmpty();
    }

    @Test
    void anActionWithoutATextIsFound() throws IOException {
        assertThat(withoutText(actionsIn("audit.record(\n    \"unheard.of\", \"thing\", id, label, \"\");")))
                .containsExactly("unheard.of");
        assertThat(withoutText(actionsIn("private final AuditLog log; … done(\"never.heard-of\", it);")))
                .containsExactly("never.heard-of");
    }

    private static List<String> withoutText(List<String> actions) throws IOException {
        var texts = new Properties();
        try (var in = ActionTextsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return actions.stream()
                .filter(action -> !texts.containsKey("audit.action." + action) && !texts.containsKey(action))
                .toList();
    }

    private static List<String> recorded() throws IOException {
        var actions = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                actions.addAll(actionsIn(Files.readString(file)));
            }
        }
        return actions;
    }

    private static List<String> actionsIn(String source) {
        var pattern = source.contains("AuditLog") ? HANDED_ON : RECORDED;
        return pattern.matcher(source).results().map(match -> match.group(1)).toList();
    }
}
