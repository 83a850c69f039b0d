package se.samhand.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is aimed at: one number, or all from one to another as in {@code 130-140}.
 *
 * @param from inclusive
 * @param to inclusive, the same number where there is only one
 */
public record Interval(BigDecimal from, BigDecimal to) implements Serializable {

    private static final String NUMBER = "(-?\\d{1,12}(?:[.,]\\d{1,4})?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "(?:-" + NUMBER + ")?");

    /** @throws IllegalArgumentException when it ends before it begins */
    public Interval {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("An interval from " + from + " to " + to);
        }
    }

    /** Empty when the text is neither a number nor an interval that ends after it begins. */
    public static Optional<Interval> parsed(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var from = number(form.group(1));
        var to = form.group(2) == null ? from : number(form.group(2));
        return to.compareTo(from) < 0 ? Optional.empty() : Optional.of(new Interval(from, to));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** As {@link #parsed} reads it. */
    public String text() {
        return isOneNumber() ? plain(from) : plain(from) + "-" + plain(to);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public boolean isOneNumber() {
        return from.compareTo(to) == 0;
    }
}
