package se.samhand.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A responsibility as a part of a cell: {@code SOC} for all of the activity's time, {@code SOC@2026-01-01..2026-06-30},
 * {@code SOC@2026-07-01..} or {@code SOC@..2026-06-30} for some of it.
 */
final class ResponsibilityCell {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})?";
    private static final Pattern DATED = Pattern.compile("([^@]+)(?:@" + DAY + "\\.\\." + DAY + ")?");

    private ResponsibilityCell() {}

    /** Empty when the text is not of that form, or its days are none or the wrong way round. */
    static Optional<Responsibility> parse(String text, ResponsibilityRole role) {
        var parts = DATED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var from = day(parts.group(2));
            var to = day(parts.group(3));
            return from != null && to != null && to.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(new Responsibility(parts.group(1), role, from, to));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static String of(Responsibility named) {
        return named.validFrom() == null && named.validTo() == null
                ? named.responsible()
                : named.responsible() + "@" + text(named.validFrom()) + ".." + text(named.validTo());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
