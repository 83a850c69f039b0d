package se.samhand.activity;

import java.util.UUID;

/** How one unit stands with one activity for one period. */
public record UnitStanding(
        String activityKey, String unitName, UUID commitmentId, String periodCode, CellState state) {}
