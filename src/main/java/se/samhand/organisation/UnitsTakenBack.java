package se.samhand.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * Units are about to be taken away because what made them is taken back. Published inside the transaction, before they
 * go: whoever has made rows for them by itself takes those away now; where people have written something, the units stay.
 */
public record UnitsTakenBack(Set<UUID> unitIds) {}
