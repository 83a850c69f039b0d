package se.samhand.programme;

import java.time.LocalDate;
import java.util.Set;
import se.samhand.organisation.Verification;

/**
 * What is recorded of an activity besides its key and goal.
 *
 * @param wording how sure the text is
 * @param rest how sure everything else is: who, when, for whom
 */
record ActivityFacts(
        String code,
        String text,
        LocalDate startsOn,
        LocalDate endsOn,
        Verification wording,
        Verification rest,
        Set<ActivityTag> tags,
        Set<Responsibility> responsibilities) {

    ActivityFacts numbered(String newCode) {
        return new ActivityFacts(newCode, text, startsOn, endsOn, wording, rest, tags, responsibilities);
    }

    ActivityFacts endingOn(LocalDate newEnd) {
        return new ActivityFacts(code, text, startsOn, newEnd, wording, rest, tags, responsibilities);
    }
}
