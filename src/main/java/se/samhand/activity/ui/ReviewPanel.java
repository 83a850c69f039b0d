package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.ReviewAct;
import se.samhand.activity.ReviewDetails;
import se.samhand.activity.ReviewLevel;
import se.samhand.activity.Stage;
import se.samhand.uikit.Notices;

/** What a reviewer does with one follow-up: approves it, or asks for completion. */
class ReviewPanel extends Composite<Section> {

    private final transient FollowUpDesk desk;
    private final transient FollowUpDetails followUp;
    private final Command onDecided;
    private final Div completion = new Div();

    ReviewPanel(FollowUpDesk desk, FollowUpDetails followUp, ReviewDetails review, Command onDecided) {
        this.desk = desk;
        this.followUp = followUp;
        this.onDecided = onDecided;
        getContent().addClassName("review-panel");
        getContent().add(new H3(translate("activity.review.yours")));
        if (review.changeAsked()) {
            getContent().add(changeAsked(review));
        }
        if (review.ownSubmission()) {
            getContent().add(new Paragraph(translate("activity.review.refused.own")));
            return;
        }
        if (!review.missingBelow().isEmpty()) {
            var missing = String.join(", ", review.missingBelow());
            getContent().add(new Paragraph(translate("activity.review.missingBelow", missing)));
        }
        getContent().add(buttons(review), completion);
    }

    /** Whether there is anything for the reader to decide. */
    static boolean concerns(FollowUpDetails followUp, ReviewDetails review) {
        return review.waitsForMe() || isReopenable(followUp, review);
    }

    private static boolean isReopenable(FollowUpDetails followUp, ReviewDetails review) {
        return followUp.stage() == Stage.ACCEPTED && review.mine().contains(ReviewLevel.CITY);
    }

    private Div buttons(ReviewDetails review) {
        var buttons = new Div();
        buttons.addClassName("form-actions");
        if (review.waitsForMe() && review.missingBelow().isEmpty()) {
            var approve = new Button(translate("activity.review.approve"), click -> approve());
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setDisableOnClick(true);
            buttons.add(approve);
        }
        buttons.add(new Button(translate("activity.completion.ask"), click -> askForCompletion()));
        return buttons;
    }

    private void approve() {
        Refusals.telling(() -> {
            desk.reviews().approve(followUp.id(), followUp.version());
            Notices.success(translate("activity.review.approved"));
        });
        onDecided.execute();
    }

    private void askForCompletion() {
        completion.removeAll();
        var form = new CompletionForm(desk.validator(), followUp.answer(), asked -> {
            desk.reviews().askForCompletion(followUp.id(), followUp.version(), asked);
            Notices.success(translate("activity.completion.asked", asked.marks().size()));
            onDecided.execute();
        });
        completion.add(form);
        form.focus();
    }

    private Div changeAsked(ReviewDetails review) {
        var why = review.latest(ReviewAct.CHANGE_ASKED);
        var who = why.map(step -> step.byName()).orElse("");
        var box = new Div(new Paragraph(translate(
                "activity.change.asked",
                who,
                why.map(step -> step.remark()).filter(text -> !text.isEmpty()).orElse("–"))));
        box.addClassName("notice-box");
        box.add(new ReasonForm(
                desk.validator(),
                translate("activity.change.refuse.why"),
                translate("activity.change.refuse"),
                reason -> Refusals.telling(() -> {
                    desk.reviews().refuseChange(followUp.id(), followUp.version(), reason);
                    Notices.success(translate("activity.change.refused"));
                    onDecided.execute();
                })));
        return box;
    }
}
