package se.samhand.judgement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samhand.period.Period;

/**
 * All that a board, or the city, judges for a period.
 *
 * @param city whether it is the city as a whole
 * @param mayJudge whether the person does it, as the days stand
 * @param goals in the programmes' order; empty when nothing is followed up
 */
public record JudgementPage(
        UUID unitId, String unitName, boolean city, Period period, boolean mayJudge, List<JudgedGoal> goals)
        implements Serializable {

    /** Until the year is over it is a forecast, then an outcome. */
    public boolean isForecast() {
        return isForecast(period);
    }

    /** Of a period that ends before its year does. */
    public static boolean isForecast(Period period) {
        return period.to().getDayOfYear() < period.to().lengthOfYear();
    }

    /** A goal or yearly target that is judged here. */
    public Optional<JudgedSubject> subject(String subject) {
        return goals.stream()
                .flatMap(JudgedGoal::subjects)
                .filter(it -> it.subject().equals(subject))
                .findFirst();
    }

    /** How many goals and yearly targets there are. */
    public long all() {
        return goals.stream().flatMap(JudgedGoal::subjects).count();
    }

    /** How many of them are judged. */
    public long judged() {
        return goals.stream()
                .flatMap(JudgedGoal::subjects)
                .filter(it -> !it.rounds().isEmpty())
                .count();
    }
}
