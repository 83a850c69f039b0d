package se.samhand.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words on screen: both languages say the same things, and every word comes from their files. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+|\\w+)");

    /** A string that looks like a key: a module's name, then words with dots and hyphens. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)(\\.?)\"");

    /** Components and methods whose string argument a person reads. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:setLabel|setText|setPlaceholder|setHelperText|setTitle|setAriaLabel|setHeader|setTooltipText|setErrorMessage"
                    + "|setEmptyStateText|Notices\\.success|Notices\\.failure|new (?:Button|Span|H[1-6]|Paragraph|Anchor|RouterLink"
                    + "|PageHeader|EmptyState|StatusBadge|TextField|TextArea|SideNavItem|Tab|Details|Text)"
                    + "|Fields\\.\\w+|@PageTitle|@Menu\\(title =)\\(?\\s*\"([^\"]*)\"");

    /** Texts for what is not built yet, with the module that will say them. */
    private static final Set<String> AWAITED = Set.of();

    private final Translations translations = new Translations(true);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english()).containsExactlyInAnyOrderElementsOf(swedish());
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        var different =
                swedish().stream().filter(key -> !placeholders(raw(key, true)).equals(placeholders(raw(key, false))));
        assertThat(different).isEmpty();
    }

    @Test
    void everyTextWithPlaceholdersCanBeFilledIn() {
        for (var key : swedish()) {
            for (var text : List.of(raw(key, true), raw(key, false))) {
                if (text.contains("{0")) {
                    assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5}))
                            .as(key)
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : Set.of("translations.properties", "translations_en.properties")) {
            var seen = new HashSet<String>();
            var twice = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !seen.add(key));
            assertThat(twice).as(file).isEmpty();
        }
    }

    @Test
    void everyTextIsUsed() {
        var code = sources().map(TranslationsTest::read).collect(Collectors.joining("\n"));
        var beginnings = KEY.matcher(code)
                .results()
                .filter(match -> !match.group(2).isEmpty())
                .map(match -> match.group(1) + ".")
                .toList();
        var unused = swedish().stream()
                .filter(key -> !code.contains('"' + key + '"'))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !AWAITED.contains(key))
                .sorted();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        var modules = swedish().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var missing = sources()
                .flatMap(source -> KEY.matcher(read(source)).results())
                .filter(match -> match.group(2).isEmpty())
                .map(match -> match.group(1))
                .filter(key -> modules.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !key.startsWith("samhand."))
                .filter(key -> !swedish().contains(key) && !swedish().contains("audit.action." + key))
                .sorted();
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordOnScreenStandsInTheCode() {
        var literals = sources()
                .flatMap(source -> LITERAL.matcher(read(source))
                        .results()
                        .filter(match -> match.group(1)
                                        .chars()
                                        .filter(Character::isLetter)
                                        .count()
                                > 1)
                        .filter(match -> isRead(match.group(1)))
                        .map(match -> source.getFileName() + ": " + match.group()));
        assertThat(literals).isEmpty();
    }

    @Test
    void aKeyWithoutATextIsSeen() {
        assertThatThrownBy(() -> translations.getTranslation("uikit.unheard-of", Languages.SWEDISH))
                .hasMessageContaining("uikit.unheard-of");
        assertThat(new Translations(false).getTranslation("uikit.unheard-of", Languages.SWEDISH))
                .isEqualTo("!uikit.unheard-of!");
    }

    @Test
    void everyOtherLanguageIsReadAsSwedish() {
        assertThat(Languages.of("fi")).isEqualTo(Languages.SWEDISH);
        assertThat(Languages.of(null)).isEqualTo(Languages.SWEDISH);
        assertThat(Languages.of("en-US")).isEqualTo(Languages.ENGLISH);
    }

    /** Not an address and not a key: those have neither capitals nor spaces nor å, ä and ö. */
    private static boolean isRead(String literal) {
        return !literal.matches("[a-z0-9/:?=&{}._-]*");
    }

    private Set<String> swedish() {
        return translations.getAllTranslations(Languages.SWEDISH).keySet();
    }

    private Set<String> english() {
        return translations.getAllTranslations(Languages.ENGLISH).keySet();
    }

    private String raw(String key, boolean inSwedish) {
        return translations.getTranslation(key, inSwedish ? Languages.SWEDISH : Languages.ENGLISH);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
