package se.samhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.privacy.Finding.Confidence.BLOCK;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand of each, the same ten thousand every time. */
class IdentityGuardPropertyTest {

    private static final int TIMES = 10_000;
    private static final List<String> SEPARATORS =
            List.of("", "", " ", "-", "\n", "\r\n", "\u00A0", "\u2013", "\u2009", " - ", ".", "/", "_", "\t", "\u2212");
    private static final List<String> INVISIBLE = List.of("", "", "", "\u200B", "\u2060", "\uFEFF", "\u200E", "\u0000");
    private static final List<String> AROUND =
            List.of("%s", "pnr:%s,", "se_%s.pdf", "Hon (%s) kom.", "År 2026: %s", "x%sy");

    private final Random random = new Random(20261123);

    @Test
    void everyValidNumberIsCaughtHoweverItsTwelveDigitsAreSplit() {
        for (int time = 0; time < TIMES; time++) {
            var number = validNumber();
            var text = pick(AROUND).formatted(split(number));
            assertThat(IdentityGuard.findings(text))
                    .as("%s of number %d", escaped(text), time)
                    .extracting(Finding::confidence)
                    .contains(BLOCK);
        }
    }

    @Test
    void everyValidNumberIsCaughtWithADashBeforeItsLastFour() {
        for (int time = 0; time < TIMES; time++) {
            var number = validNumber();
            var dash = pick(List.of("-", "+", "\u2013", "\u2014", "\u2212", "\u00AD", " - ", "-\n", "\uFF0D"));
            var lastFour = random.nextBoolean()
                    ? NumberForms.lastFour(number)
                    : NumberForms.fullWidth(NumberForms.lastFour(number));
            var text = pick(AROUND).formatted(NumberForms.shortDay(number) + dash + lastFour);
            assertThat(IdentityGuard.refuses(text)).as(escaped(text)).isTrue();
        }
    }

    @Test
    void digitsThatAreNoNumberAreNeverRefused() {
        var rule = new Options(true, false);
        for (int time = 0; time < TIMES; time++) {
            var digits = random.nextBoolean() ? nearlyValid() : anyDigits();
            if (!Personnummer.valid(digits, rule)) {
                assertThat(IdentityGuard.refuses(NumberForms.day(digits) + "-" + NumberForms.lastFour(digits)))
                        .as(digits)
                        .isFalse();
            }
        }
    }

    @Test
    void theRuleAgreesWithAnotherImplementationOfIt() {
        var rule = new Options(true, false);
        for (int time = 0; time < TIMES; time++) {
            var digits = random.nextBoolean() ? nearlyValid() : validNumber();
            assertThat(IdentityGuard.refuses(digits)).as(digits).isEqualTo(Personnummer.valid(digits, rule));
        }
    }

    private String validNumber() {
        var born = LocalDate.of(1890, 1, 1).plusDays(random.nextInt(49_500));
        int day = born.getDayOfMonth() + (random.nextInt(4) == 0 ? 60 : 0);
        var nine =
                born.format(DateTimeFormatter.ofPattern("yyyyMM")) + "%02d%03d".formatted(day, random.nextInt(1, 1000));
        return nine + checkDigit(nine.substring(2));
    }

    private String nearlyValid() {
        var number = new StringBuilder(validNumber());
        int at = random.nextInt(2, 12);
        number.setCharAt(at, (char) ('0' + random.nextInt(10)));
        return number.toString();
    }

    private String anyDigits() {
        var digits = new StringBuilder(random.nextBoolean() ? "19" : "20");
        while (digits.length() < 12) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int weighted = (nine.charAt(at) - '0') * (2 - at % 2);
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** Cut in up to four places, each with a separator of its own, and with invisible characters anywhere. */
    private String split(String number) {
        var cuts = random.ints(random.nextInt(4), 1, 12).boxed().toList();
        var text = new StringBuilder();
        for (int at = 0; at < number.length(); at++) {
            if (cuts.contains(at)) {
                text.append(pick(SEPARATORS));
            }
            text.append(number.charAt(at)).append(pick(INVISIBLE));
        }
        return text.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(character -> character < 127 && character > 31
                        ? Character.toString(character)
                        : "<%04X>".formatted(character))
                .reduce("", String::concat);
    }
}
