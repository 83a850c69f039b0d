package se.samhand.organisation;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of names as Swedish readers look for them, whatever language they read the portal in. */
public final class SwedishOrder {

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv"));

    private SwedishOrder() {}

    /** Å, ä and ö last; capital letters make no difference. As the database sorts names. */
    public static Comparator<String> ofNames() {
        return Comparator.comparing(SwedishOrder::withSpacesThatCount, SWEDISH::compare);
    }

    /** The collator passes spaces over; of the signs that it heeds the underscore comes before all letters. */
    private static String withSpacesThatCount(String name) {
        return name.replace(' ', '_');
    }
}
