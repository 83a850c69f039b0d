package se.samhand.activity;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;

/** Finds the text that a follow-up can begin with: what has been noted since the last answer, else that answer itself. */
@Component
class Beginnings {

    private static final int LONGEST = 4000;

    private final CheckIns checkIns;
    private final OrganisationDirectory directory;

    Beginnings(CheckIns checkIns, OrganisationDirectory directory) {
        this.checkIns = checkIns;
        this.directory = directory;
    }

    /** @return what has been noted since the last answer's period, up to the day; the earliest first */
    List<CheckIn> notedSince(FollowUp followUp, Optional<EarlierAnswer> last, LocalDate upTo) {
        var units = CommitmentHistory.withPredecessors(followUp.unitId(), directory.organisation());
        var after = last.map(it -> it.period().to()).orElse(LocalDate.EPOCH);
        return checkIns.between(followUp.activityKey(), units, after, upTo);
    }

    /** Empty when something is written already, and where there is nothing to begin with. */
    Optional<Beginning> of(FollowUp followUp, Optional<EarlierAnswer> last, List<CheckIn> noted) {
        if (!followUp.answer().narrative().isBlank() || followUp.review().isReturned()) {
            return Optional.empty();
        }
        if (!noted.isEmpty()) {
            return Optional.of(new Beginning(joined(noted), null));
        }
        return last.filter(it -> it.unitId().equals(followUp.unitId()))
                .map(it -> new Beginning(it.answer().narrative(), it.period()));
    }

    /** The latest comes last; of a great many, the latest. */
    private static String joined(List<CheckIn> noted) {
        var all = noted.stream()
                .map(CheckIn::details)
                .map(it -> it.day() + ": " + it.text())
                .collect(joining("\n\n"));
        return all.substring(Math.max(0, all.length() - LONGEST));
    }

    /** Since when the text has been the same, period by period; empty where it is another than the last time. */
    static Optional<Period> sameTextSince(FollowUp followUp, AnswersBefore before, Period period) {
        var text = followUp.answer().narrative();
        return before.before(period)
                .takeWhile(it -> !text.isBlank() && it.answer().narrative().equals(text))
                .map(EarlierAnswer::period)
                .reduce((later, earlier) -> earlier);
    }
}
