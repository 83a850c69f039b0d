package se.samhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    record Note(
            @FreeText(max = 40) @Nullable String text, @Code String code, List<@FreeText String> lines) {}

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    static List<String> naughtyCells() {
        return NumberForms.column("naughty-cells.csv", 0);
    }

    private static List<String> refusals(Note note) {
        return VALIDATOR.validate(note).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static List<String> refusals(String text) {
        return refusals(new Note(text, "", List.of()));
    }

    @Test
    void anOrdinaryTextPasses() {
        assertThat(refusals(new Note("Två rader,\n\toch en tabb.", "HP-3.2.1/2026_T2", List.of("Åsa", ""))))
                .isEmpty();
        assertThat(refusals(new Note(null, "", List.of()))).isEmpty();
    }

    @Test
    void anIdentityNumberIsRefusedWithOneReasonThatDoesNotRepeatIt() {
        var violations = VALIDATOR.validate(new Note("pnr 19121212-1212 " + "x".repeat(40), "", List.of()));
        assertThat(violations).hasSize(1).first().satisfies(violation -> {
            assertThat(violation.getMessage()).isEqualTo("privacy.identityNumber");
            assertThat(violation.getMessageTemplate()).doesNotContain("1212");
        });
    }

    @Test
    void aTextInAListIsCheckedToo() {
        assertThat(refusals(new Note("", "", List.of("bra", "121212-1212")))).containsExactly("privacy.identityNumber");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(refusals("x".repeat(40))).isEmpty();
        assertThat(refusals("x".repeat(41))).containsExactly("privacy.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsa \u202E txt.exe", "\u2066x\u2069", "noll\u0000", "klocka\u0007", "halv\uD83D"})
    void charactersThatHideSomethingAreRefused(String text) {
        assertThat(refusals(text)).containsExactly("privacy.hiddenCharacters");
    }

    @ParameterizedTest
    @MethodSource("naughtyCells")
    void aStrangeCellIsRefusedForAReasonThatIsTrueOrPasses(String text) {
        if (text.length() > 40) {
            assertThat(refusals(text)).containsExactly("privacy.tooLong");
        } else if (text.contains("\u202E")) {
            assertThat(refusals(text)).containsExactly("privacy.hiddenCharacters");
        } else {
            assertThat(refusals(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"åtgärd", "a b", "a;b", "=1+1", "３", "a\n"})
    void aCodeHasOnlyPlainLettersDigitsAndFourSigns(String code) {
        assertThat(refusals(new Note("", code, List.of()))).containsExactly("privacy.notACode");
    }

    @Test
    void aCodeIsShortAndNoIdentityNumber() {
        assertThat(refusals(new Note("", "x".repeat(65), List.of()))).containsExactly("privacy.tooLong");
        assertThat(refusals(new Note("", "121212-1212", List.of()))).containsExactly("privacy.identityNumber");
    }
}
