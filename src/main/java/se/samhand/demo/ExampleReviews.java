package se.samhand.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import se.samhand.activity.Answer;
import se.samhand.activity.CompletionDraft;
import se.samhand.activity.MarkDraft;
import se.samhand.activity.ReviewFilter;
import se.samhand.activity.ReviewLevel;
import se.samhand.activity.ReviewListService;
import se.samhand.activity.ReviewRow;
import se.samhand.activity.ReviewService;
import se.samhand.period.Period;

/** How the reviewers of the example decide: all of the earlier periods, and of the latest a part. */
@Component
@Profile("demo")
class ExampleReviews {

    private static final int AT_MOST = 2_000;
    private static final String APPROVER = "avdelningschef.jarva";
    private static final String OFFICE = "programkontor";

    private final ExampleCast cast;
    private final ReviewListService list;
    private final ReviewService reviews;

    ExampleReviews(ExampleCast cast, ReviewListService list, ReviewService reviews) {
        this.cast = cast;
        this.list = list;
        this.reviews = reviews;
    }

    void approveAll(Period period) {
        cast.as(APPROVER, () -> approve(ReviewLevel.BOARD, period, row -> true));
        cast.as(OFFICE, () -> approve(ReviewLevel.CITY, period, row -> true));
    }

    /** Something is left for the reader to decide, and something is to be completed: one in time, one late. */
    void approveSome(Period period, LocalDate today) {
        cast.as(APPROVER, () -> sendBack(ReviewLevel.BOARD, period, "Järva", today.plusDays(8)));
        cast.as(OFFICE, () -> sendBack(ReviewLevel.CITY, period, "Farsta", today.plusDays(1)));
        cast.as(APPROVER, () -> approve(ReviewLevel.BOARD, period, row -> chance(row) < 50));
        cast.as(OFFICE, () -> approve(ReviewLevel.CITY, period, row -> chance(row) < 40));
    }

    private boolean approve(ReviewLevel level, Period period, Predicate<ReviewRow> which) {
        var read = waiting(level, period).stream()
                .filter(which)
                .map(ReviewRow::read)
                .toList();
        return reviews.approveAll(read).notApproved().isEmpty();
    }

    private boolean sendBack(ReviewLevel level, Period period, String unitName, LocalDate due) {
        var asked = new CompletionDraft(
                due,
                List.of(
                        new MarkDraft(Answer.STATUS, "Stämmer läget med det som står om tidplanen?"),
                        new MarkDraft(Answer.NARRATIVE, "Skriv vilka enheter det gäller.")));
        waiting(level, period).stream()
                .filter(row -> row.unitName().equals(unitName) && !row.unchanged())
                .findFirst()
                .ifPresent(row ->
                        reviews.askForCompletion(row.read().id(), row.read().version(), asked));
        return true;
    }

    private List<ReviewRow> waiting(ReviewLevel level, Period period) {
        return list.find(new ReviewFilter(level, period.id(), null, "", false), PageRequest.of(0, AT_MOST));
    }

    private static int chance(ReviewRow row) {
        return Math.floorMod((row.unitName() + row.activityCode()).hashCode(), 100);
    }
}
