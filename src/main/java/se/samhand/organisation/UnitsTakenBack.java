package se.samhand.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * Units are about to be taken away because what made them is taken back. Published inside the transaction, when those
 * that they came from go on again with their hosts, and before they go: whoever has made rows for them by itself takes
 * those away now; where people have written something, {@link UnitCannotChange#becausePeopleWrote} keeps the units.
 */
public record UnitsTakenBack(Set<UUID> unitIds) {}
