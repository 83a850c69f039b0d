package se.samhand.judgement;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import se.samhand.activity.GoalSum;
import se.samhand.indicator.GoalFigure;

/**
 * A goal that a board follows up, and its yearly targets.
 *
 * @param text as the version that is answered words it; empty where the wording is not verified
 * @param boards what the boards have judged, for the city as a whole; else empty
 */
public record JudgedGoal(
        GoalSum sum, String text, JudgedSubject judged, List<JudgedTarget> targets, List<JudgementDetails> boards)
        implements Serializable {

    /** A yearly target with the latest figure that is held against it. */
    public record JudgedTarget(GoalFigure figure, JudgedSubject judged) implements Serializable {}

    Stream<JudgedSubject> subjects() {
        return Stream.concat(Stream.of(judged), targets.stream().map(JudgedTarget::judged));
    }
}
