package se.samhand.programme;

import java.util.List;
import java.util.Optional;

/**
 * A programme with its versions and the goals of one of them.
 *
 * @param versions by number; empty when none is recorded
 * @param shown the version whose goals these are; empty when there is none
 */
public record ProgrammeDetails(
        ProgrammeSummary programme,
        List<VersionSummary> versions,
        Optional<VersionSummary> shown,
        List<GoalSummary> goals) {}
