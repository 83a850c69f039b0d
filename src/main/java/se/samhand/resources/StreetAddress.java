package se.samhand.resources;

import java.util.regex.Pattern;

/** Where a support centre or a shelter lies must not stand in the portal: a guard for the texts about them. */
final class StreetAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "\\p{L}*(gatan|gata|vägen|väg|gränd|gränden|torget|torg|stigen|stig|backen|backe|allén|allé|plan|kajen)\\s+\\d{1,3}\\s?[a-z]?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POSTAL_CODE = Pattern.compile("\\b1\\d{2}\\s\\d{2}\\s+\\p{Lu}\\p{L}+");

    private StreetAddress() {}

    /** Whether the text holds what looks like a street with a number, or a postal code with a town. */
    static boolean in(String text) {
        return ADDRESS.matcher(text).find() || POSTAL_CODE.matcher(text).find();
    }
}
