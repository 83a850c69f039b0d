package se.samhand.resources;

import java.util.Optional;

/** Who takes part in an initiative: a unit by its code, or somebody outside the city by name, as {@code EXTERNAL:Polisen}. */
record PartnerName(String text) {

    static final String OUTSIDE = "EXTERNAL:";
    static final int LONGEST = 300;

    /** The name of somebody outside the city. */
    Optional<String> outside() {
        return text.startsWith(OUTSIDE)
                ? Optional.of(text.substring(OUTSIDE.length()).strip())
                : Optional.empty();
    }
}
