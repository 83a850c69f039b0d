package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import se.samhand.uikit.Notices;

/** Lets the programme office excuse the unit, or expect an answer again. */
class ExcusePanel extends Composite<Details> {

    ExcusePanel(FollowUpDesk desk, UUID followUpId, boolean excused, Command onDecided) {
        var kind = excused ? "activity.expectAgain." : "activity.excuse.";
        var form = new ReasonForm(
                desk.validator(),
                translate(kind + "why"),
                translate(kind + "verb"),
                reason -> Refusals.telling(() -> {
                    if (excused) {
                        desk.excuses().expectAgain(followUpId, reason);
                    } else {
                        desk.excuses().excuse(followUpId, reason);
                    }
                    Notices.success(translate(kind + "done"));
                    onDecided.execute();
                }));
        getContent().setSummaryText(translate(kind + "heading"));
        getContent().add(new Paragraph(translate(kind + "about")), form);
    }
}
