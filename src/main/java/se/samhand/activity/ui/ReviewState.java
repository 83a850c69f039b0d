package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.StringJoiner;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.ReviewAct;
import se.samhand.activity.ReviewDetails;
import se.samhand.activity.ReviewLevel;
import se.samhand.activity.Stage;
import se.samhand.clock.PortalClock;

/** In a sentence or two: who submitted it, who has approved it, and whom it waits for now. */
class ReviewState extends Paragraph {

    ReviewState(FollowUpDetails followUp, ReviewDetails review) {
        addClassName("review-state");
        var sentences = new StringJoiner(" ");
        var submittedAt = followUp.submittedAt();
        if (submittedAt != null) {
            sentences.add(translate("activity.submitted.by", day(submittedAt), followUp.submittedByName()));
        }
        review.latest(ReviewAct.APPROVED)
                .filter(step -> followUp.stage() == Stage.APPROVED || followUp.stage() == Stage.ACCEPTED)
                .ifPresent(step -> sentences.add(
                        translate("activity.review.approvedAt", review.boardName(), day(step.at()), step.byName())));
        switch (followUp.stage()) {
            case SUBMITTED, APPROVED -> sentences.add(waits(followUp, review));
            case ACCEPTED ->
                review.latest(ReviewAct.ACCEPTED)
                        .ifPresent(step ->
                                sentences.add(translate("activity.review.acceptedAt", day(step.at()), step.byName())));
            case RETURNED ->
                review.latest(ReviewAct.RETURNED)
                        .ifPresent(step -> sentences.add(translate(
                                "activity.review.returnedAt",
                                day(step.at()),
                                step.byName(),
                                PeriodNames.day(followUp.dueOn()))));
            case EXCUSED ->
                review.latest(ReviewAct.EXCUSED)
                        .ifPresent(step -> sentences.add(
                                translate("activity.review.excusedAt", day(step.at()), step.byName(), step.remark())));
            case EXPECTED, DRAFT -> {}
        }
        setText(sentences.toString());
    }

    private static String waits(FollowUpDetails followUp, ReviewDetails review) {
        if (review.waitsFor() == ReviewLevel.BOARD) {
            return translate("activity.review.waits.BOARD", review.boardName());
        }
        var skipped = followUp.stage() == Stage.SUBMITTED
                && review.latest(ReviewAct.APPROVED).isEmpty()
                && review.latest(ReviewAct.RETURNED)
                        .filter(step -> step.level() == ReviewLevel.CITY)
                        .isEmpty();
        return translate(
                skipped ? "activity.review.waits.CITY.skipped" : "activity.review.waits.CITY", review.boardName());
    }

    static String day(Instant at) {
        return PeriodNames.day(LocalDate.ofInstant(at, PortalClock.STOCKHOLM));
    }
}
