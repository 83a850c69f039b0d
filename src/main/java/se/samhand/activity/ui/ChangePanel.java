package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.ReviewAct;
import se.samhand.activity.ReviewDetails;
import se.samhand.activity.ReviewLevel;
import se.samhand.uikit.Notices;

/** Says to whoever submitted it why it is locked and who can open it, and asks them in one click. */
class ChangePanel extends Composite<Div> {

    ChangePanel(FollowUpDesk desk, FollowUpDetails followUp, ReviewDetails review, Command onAsked) {
        getContent().addClassName("lock");
        var opener = review.waitsFor() == ReviewLevel.BOARD
                ? translate("activity.change.opener.BOARD", review.boardName())
                : translate("activity.change.opener.CITY");
        if (review.changeAsked()) {
            var asked = review.latest(ReviewAct.CHANGE_ASKED).orElseThrow();
            getContent().add(new Paragraph(translate("activity.change.waits", ReviewState.day(asked.at()), opener)));
            return;
        }
        getContent().add(new Paragraph(translate("activity.change.locked." + followUp.stage(), opener)));
        getContent().add(new RequestForm(desk.validator(), translate("activity.change.ask"), request -> {
            desk.followUps().askToChange(followUp.id(), request);
            Notices.success(translate("activity.change.sent", opener));
            onAsked.execute();
        }));
    }
}
