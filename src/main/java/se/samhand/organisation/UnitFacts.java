package se.samhand.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a unit besides its code, kind and place in the tree.
 *
 * @param validTo the last day it exists, or null while no end is known
 * @param source where the facts come from; empty when nobody has said
 */
record UnitFacts(
        String name, LocalDate validFrom, @Nullable LocalDate validTo, Verification verification, String source) {}
