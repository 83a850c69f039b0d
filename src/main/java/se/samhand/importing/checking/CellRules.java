package se.samhand.importing.checking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samhand.importing.Column;
import se.samhand.importing.Column.Kind;
import se.samhand.privacy.IdentityGuard;

/** What one cell may hold. Reads it into the one form in which it is kept, and tells every fault of it. */
final class CellRules {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/:-]*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern ISO_DATE = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern SPACE_AROUND = Pattern.compile("\\A[\\s\\p{Z}]+|[\\s\\p{Z}]+\\z");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final int VALUES_SHOWN = 12;

    private final FaultList faults;

    CellRules(FaultList faults) {
        this.faults = faults;
    }

    /** The cell as it would be kept, when it is without fault; what is wrong with it is told. */
    static String kept(Column column, String given) {
        return switch (column.kind()) {
            case TEXT -> LINE_BREAK.matcher(given).replaceAll("\n");
            case CODE, DATE -> stripped(given);
            case INTEGER -> number(stripped(given));
            case LIST -> list(column.allowed().get(), given);
        };
    }

    /** Whether the cell is without fault. */
    boolean check(Column column, GivenRow row, String kept) {
        int before = faults.refusals();
        if (kept.isEmpty()) {
            if (column.required()) {
                faults.refuse(row, column.name(), "required");
            }
        } else if (IdentityGuard.refuses(kept)) {
            faults.refuse(row, column.name(), "identity-number");
        } else {
            checkForm(column, row, kept);
            checkLength(column, row, kept);
            checkAllowed(column, row, kept);
        }
        return faults.refusals() == before;
    }

    private void checkForm(Column column, GivenRow row, String kept) {
        switch (column.kind()) {
            case TEXT -> checkText(column, row, kept);
            case CODE -> checkMatches(CODE, column, row, kept, "code");
            case INTEGER -> checkMatches(WHOLE_NUMBER, column, row, kept, "integer");
            case DATE -> checkDate(column, row, kept);
            case LIST ->
                HiddenText.first(kept).ifPresent(it -> faults.refuse(row, column.name(), "hidden-character", it));
        }
    }

    private void checkText(Column column, GivenRow row, String kept) {
        if (stripped(kept).isEmpty()) {
            faults.refuse(row, column.name(), "blank");
        }
        HiddenText.first(kept).ifPresent(it -> faults.refuse(row, column.name(), "hidden-character", it));
        if (!IdentityGuard.findings(kept).isEmpty()) {
            faults.note(row, column.name(), "maybe-identity-number");
        }
    }

    private void checkMatches(Pattern form, Column column, GivenRow row, String kept, String reason) {
        if (!form.matcher(kept).matches()) {
            faults.refuse(row, column.name(), reason);
        }
    }

    private void checkDate(Column column, GivenRow row, String kept) {
        if (!ISO_DATE.matcher(kept).matches()) {
            faults.refuse(row, column.name(), "date-form");
            return;
        }
        try {
            LocalDate.parse(kept);
        } catch (java.time.format.DateTimeParseException noSuchDay) {
            faults.refuse(row, column.name(), "no-such-date");
        }
    }

    private void checkLength(Column column, GivenRow row, String kept) {
        var measured = column.kind() == Kind.TEXT || column.kind() == Kind.CODE || column.kind() == Kind.LIST;
        if (measured && kept.length() > column.maxLength()) {
            faults.refuse(row, column.name(), "too-long", kept.length(), column.maxLength());
        }
    }

    private void checkAllowed(Column column, GivenRow row, String kept) {
        var values = column.allowed().get();
        if (values.isEmpty()) {
            return;
        }
        var parts = column.kind() == Kind.LIST ? List.of(kept.split(Column.LIST_SEPARATOR)) : List.of(kept);
        parts.stream()
                .filter(it -> !values.contains(it))
                .forEach(it -> faults.refuse(row, column.name(), "not-allowed", it, shown(values)));
    }

    private static String shown(List<String> values) {
        var shown = values.stream().limit(VALUES_SHOWN).collect(Collectors.joining(", "));
        return values.size() > VALUES_SHOWN ? shown + " …" : shown;
    }

    private static String list(List<String> allowed, String given) {
        var inOrder = Comparator.<String>comparingInt(
                        it -> allowed.contains(it) ? allowed.indexOf(it) : Integer.MAX_VALUE)
                .thenComparing(Comparator.naturalOrder());
        return Arrays.stream(given.split(Column.LIST_SEPARATOR))
                .map(CellRules::stripped)
                .filter(it -> !it.isEmpty())
                .distinct()
                .sorted(inOrder)
                .collect(Collectors.joining(Column.LIST_SEPARATOR));
    }

    private static String number(String stripped) {
        return WHOLE_NUMBER.matcher(stripped).matches() ? String.valueOf(Integer.parseInt(stripped)) : stripped;
    }

    private static String stripped(String text) {
        return SPACE_AROUND.matcher(text).replaceAll("");
    }
}
