package se.samhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.privacy.Finding.Confidence.BLOCK;
import static se.samhand.privacy.Finding.Confidence.WARN;
import static se.samhand.privacy.Finding.Kind.COORDINATION_NUMBER;
import static se.samhand.privacy.Finding.Kind.PERSONAL_NUMBER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityGuardTest {

    static List<String> testNumbers() {
        return NumberForms.column("test-personnummer.csv", 0);
    }

    static List<String> lookAlikes() {
        return NumberForms.column("look-alikes.csv", 0);
    }

    static List<String> naughtyCells() {
        return NumberForms.column("naughty-cells.csv", 0);
    }

    @ParameterizedTest
    @MethodSource("testNumbers")
    void aTestNumberIsCaughtInEveryForm(String number) {
        NumberForms.BY_NAME.forEach((form, write) ->
                assertThat(IdentityGuard.refuses(write.apply(number))).as(form).isTrue());
    }

    @ParameterizedTest
    @MethodSource("testNumbers")
    void aTestNumberIsCaughtInEveryFormInsideASentence(String number) {
        NumberForms.BY_NAME.forEach((form, write) -> assertThat(IdentityGuard.findings(
                        "Den 3 maj 2026 kom 12 personer, en (" + write.apply(number) + ") av 2026."))
                .as(form)
                .extracting(Finding::confidence)
                .contains(BLOCK));
    }

    @Test
    void theFormsThatAreTestedAreTheKnownOnes() {
        var names = NumberForms.column("personnummer-forms.csv", 0);
        var examples = NumberForms.column("personnummer-forms.csv", 1);
        assertThat(NumberForms.BY_NAME.keySet()).containsExactlyElementsOf(names);
        assertThat(NumberForms.BY_NAME.values())
                .extracting(write -> write.apply("191212121212"))
                .containsExactlyElementsOf(examples);
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void whatOnlyLooksLikeANumberIsNotRefused(String value) {
        assertThat(IdentityGuard.refuses(value)).isFalse();
        assertThat(IdentityGuard.refuses("Se " + value + ", som gäller.")).isFalse();
    }

    @Test
    void allThatLooksLikeANumberInOneTextIsNotRefused() {
        assertThat(IdentityGuard.refuses(String.join("\n", lookAlikes()))).isFalse();
        assertThat(IdentityGuard.refuses(String.join(", ", lookAlikes()))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("naughtyCells")
    void strangeCellsHoldNoNumber(String value) {
        assertThat(IdentityGuard.findings(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19 1212 121212",
                "1 9 1 2 1 2 1 2 1 2 1 2",
                "1912/12/12-1212",
                "1912.12.12 1212",
                "19121212 - 1212",
                "19121212-\r\n    1212",
                "19121212_1212.docx",
                "12-12-12-1212",
                "12 12 12 - 1212",
                "121212\u22121212",
                "121212\u00AD1212",
                "T191212121212X",
                "5 191212121212",
                "191212121212 2",
                "2026-03-12 19121212-1212 2026-03-13",
                "1\u2060912\uFEFF1212\u200D1212",
                "1\uFE0F\u20E39121212-1212",
                "\uD835\uDFCF\uD835\uDFD71212121212",
                "٠١٢ ١٩١٢١٢١٢١٢١٢"
            })
    void otherWaysOfWritingAreCaughtToo(String text) {
        assertThat(IdentityGuard.refuses(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1912121212120",
                "5191212121212",
                "1912121212127466",
                "1912 1212 1212 7466",
                "7466 1912 1212 1212",
                "19121212-12123",
                "519121212-1212",
                "19121212, 1212",
                "19121212:1212",
                "1987-04-20-2026-04-21",
                "den 19 i 12 och 12 i 12 och 1212"
            })
    void anotherNumberThatHoldsTheSameDigitsIsNotRefused(String text) {
        assertThat(IdentityGuard.refuses(text)).isFalse();
    }

    @Test
    void noRangeOfDatesOrHoursIsRefused() {
        for (int year = 1990; year < 2030; year++) {
            for (int day = 10; day < 29; day++) {
                var range = "%d-03-%d–%d-05-01".formatted(year, day, year + 1);
                assertThat(IdentityGuard.refuses(range)).as(range).isFalse();
                var apart = "%d-03-%d - %d-05-01".formatted(year, day, year + 1);
                assertThat(IdentityGuard.refuses(apart)).as(apart).isFalse();
                var hours = "%d-03-%d 1300-1600".formatted(year, day);
                assertThat(IdentityGuard.refuses(hours)).as(hours).isFalse();
                var clock = "%d-03-%d 13:00:05".formatted(year, day);
                assertThat(IdentityGuard.refuses(clock)).as(clock).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1212121212", "121212 1212", "12 12 12 12 12", "\uFF11212121212"})
    void tenBareDigitsAreAskedAboutAndNotRefused(String text) {
        assertThat(IdentityGuard.findings(text)).extracting(Finding::confidence).containsExactly(WARN);
        assertThat(IdentityGuard.refuses(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1963-02-29-1236", "20260231-1234", "198013011234", "640823-3235", "197010922391"})
    void aDateThatNeverWasOrAWrongCheckDigitIsNoNumber(String text) {
        assertThat(IdentityGuard.findings(text)).isEmpty();
    }

    @Test
    void itSaysWhereTheNumberStandsAndWhichKindItIs() {
        assertThat(IdentityGuard.findings("a 19121212-1212 b 701063-2391 c"))
                .containsExactly(
                        new Finding(2, 15, PERSONAL_NUMBER, BLOCK), new Finding(18, 29, COORDINATION_NUMBER, BLOCK));
    }

    @Test
    void aSurerFindingTakesThePlaceOfTheLessSureOneItOverlaps() {
        assertThat(IdentityGuard.findings("1212121212 1212 12 191212121212"))
                .extracting(Finding::confidence)
                .endsWith(BLOCK);
        assertThat(IdentityGuard.findings("12 12 19 12 12 12 12 12"))
                .extracting(Finding::confidence)
                .contains(BLOCK);
    }

    @Test
    void aFileNameIsRefusedAlsoWhenItIsEncoded() {
        assertThat(IdentityGuard.refusesFileName("19121212%201212.pdf")).isTrue();
        assertThat(IdentityGuard.refusesFileName("121212%E2%80%931212 (1).docx"))
                .isTrue();
        assertThat(IdentityGuard.refusesFileName("100 % klart 2026.pdf")).isFalse();
        assertThat(IdentityGuard.refusesFileName(null)).isFalse();
    }

    @Test
    void aCellFullOfDigitsTakesNoLongerThanOneFullOfWords() {
        var cells = List.of("1".repeat(65_536), "19 12 12 12 ".repeat(5_461), "1-".repeat(32_768), " ".repeat(65_536));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int row = 0; row < 40; row++) {
                cells.forEach(IdentityGuard::findings);
            }
        });
    }
}
