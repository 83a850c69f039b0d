package se.samhand.activity;

import java.util.List;

/**
 * How many units have said what to an activity.
 *
 * @param yes as the programme says
 * @param adapted in their own words
 * @param notApplicable agreed that it does not concern them this year
 * @param undecided that say so, and the programme office has not decided
 * @param unanswered that have not said anything yet, or are asked again
 */
public record Committed(long yes, long adapted, long notApplicable, long undecided, long unanswered) {

    static Committed of(List<CommitmentCount> counts) {
        long yes = 0;
        long adapted = 0;
        long notApplicable = 0;
        long undecided = 0;
        long unanswered = 0;
        for (var count : counts) {
            switch (count.state()) {
                case NA_ACCEPTED -> notApplicable += count.units();
                case NA_REQUESTED -> undecided += count.units();
                case PROPOSED, NA_REFUSED -> unanswered += count.units();
                case COMMITTED, ONGOING, PAUSED, DONE, DISCONTINUED -> {
                    if (count.answer() == CommitmentAnswer.YES_ADAPTED) {
                        adapted += count.units();
                    } else {
                        yes += count.units();
                    }
                }
                case LAPSED -> {}
            }
        }
        return new Committed(yes, adapted, notApplicable, undecided, unanswered);
    }
}
