package se.samhand.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the review of a follow-up has come, for one reader.
 *
 * @param waitsFor who reviews it now; null when nobody does
 * @param boardName the board that answers for the unit
 * @param mine at which levels the reader reviews it
 * @param ownSubmission whether the reader submitted it, and so decides nothing about it
 * @param missingBelow units that must be approved or excused before the reader can approve it
 * @param changeAsked whether the coordinator has asked to change it
 * @param rounds the earliest first
 */
public record ReviewDetails(
        @Nullable ReviewLevel waitsFor,
        String boardName,
        Set<ReviewLevel> mine,
        boolean ownSubmission,
        List<String> missingBelow,
        boolean changeAsked,
        List<ReviewRound> rounds)
        implements Serializable {

    /** Whether it is the reader's turn. */
    public boolean waitsForMe() {
        return waitsFor != null && mine.contains(waitsFor);
    }

    /** The latest step of a kind. */
    public Optional<ReviewStepDetails> latest(ReviewAct act) {
        return rounds.reversed().stream()
                .flatMap(round -> round.steps().reversed().stream())
                .filter(step -> step.act() == act)
                .findFirst();
    }
}
