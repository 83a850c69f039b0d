package se.samhand.privacy;

import java.time.YearMonth;
import java.util.Optional;

/** The rule of the Swedish personal number: a real date of birth, a serial number, and a check digit by Luhn. */
final class BirthNumber {

    private static final int COORDINATION = 60;
    private static final int LUHN_DIGITS = 10;

    private BirthNumber() {}

    /**
     * Which number ten or twelve digits are, if they are one. Ten digits do not tell the century, so a 29 February is
     * taken as real when it is in the 2000s.
     */
    static Optional<Finding.Kind> kindOf(byte[] digits) {
        int date = digits.length - LUHN_DIGITS;
        int century = date == 0 ? 20 : pair(digits, 0);
        int month = pair(digits, date + 2);
        int day = pair(digits, date + 4);
        boolean coordination = day > COORDINATION;
        if (century < 18 || century > 20 || month < 1 || month > 12 || !passesLuhn(digits)) {
            return Optional.empty();
        }
        var born = YearMonth.of(century * 100 + pair(digits, date), month);
        if (!born.isValidDay(coordination ? day - COORDINATION : day)) {
            return Optional.empty();
        }
        return Optional.of(coordination ? Finding.Kind.COORDINATION_NUMBER : Finding.Kind.PERSONAL_NUMBER);
    }

    private static int pair(byte[] digits, int at) {
        return digits[at] * 10 + digits[at + 1];
    }

    private static boolean passesLuhn(byte[] digits) {
        int sum = 0;
        for (int at = 0; at < LUHN_DIGITS; at++) {
            int digit = digits[digits.length - LUHN_DIGITS + at];
            int weighted = at % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
