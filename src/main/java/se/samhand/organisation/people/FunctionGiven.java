package se.samhand.organisation.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was given a function. Published inside the changing transaction.
 *
 * @param name of the function
 * @param holder as shown to others
 * @param from the first day
 * @param before who held it last, as shown to others; null when nobody ever did, and when it is the same person
 */
public record FunctionGiven(
        UUID functionId,
        UUID unitId,
        String name,
        UUID personId,
        String holder,
        LocalDate from,
        @Nullable String before) {}
