package se.samhand.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samhand.activity.BoardDecisionDetails;
import se.samhand.activity.BoardSum;
import se.samhand.period.Period;

/**
 * What is reported for a period, by one board or by the whole city.
 *
 * @param board empty for the whole city
 * @param boards the one, or all that anything was expected of
 * @param goals in the programme's order, each as the version that was answered words it
 * @param leftOut how many submitted answers are not in here, since a document must end somewhere
 * @param decision what the board has decided about its report; empty for the city and until it is recorded
 * @param on the day that it was put together
 */
public record PeriodReport(
        Optional<BoardSum> board,
        Period period,
        List<BoardSum> boards,
        List<ReportedGoal> goals,
        int leftOut,
        Optional<BoardDecisionDetails> decision,
        LocalDate on)
        implements Serializable {

    /** A report with more answers than this is cut there, and says so: nobody reads a longer one, and xlsx has them all. */
    public static final int MOST_ANSWERS = 2000;

    /** How many are submitted. */
    public long submitted() {
        return boards.stream().mapToLong(BoardSum::submitted).sum();
    }

    /** How many are expected, those excused left out. */
    public long expected() {
        return boards.stream().mapToLong(BoardSum::expected).sum();
    }

    /** How many are expected and not submitted; they are not in here. */
    public long missing() {
        return expected() - submitted();
    }

    /**
     * @param text empty where the wording is not verified
     * @param judgement whether the board, or the city, judges it achieved, and why; empty until it has
     */
    public record ReportedGoal(
            String programmeCode, String code, String text, String judgement, List<ReportedActivity> activities)
            implements Serializable {}

    /** An activity and what each unit says of it. */
    public record ReportedActivity(String code, String text, List<ReportedAnswer> answers) implements Serializable {}

    /** An answer in Swedish words. */
    public record ReportedAnswer(String unitName, String status, String text) implements Serializable {}
}
