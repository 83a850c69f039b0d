package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samhand.activity.CommitmentDetails;

/** Which of a unit's commitments should be read again, since the programme's words have changed. */
class ConfirmPanel extends Composite<Section> {

    ConfirmPanel(List<CommitmentDetails> commitments) {
        setVisible(!commitments.isEmpty());
        var list = new UnorderedList();
        commitments.forEach(it -> {
            var link = new Anchor("activities/" + it.id(), it.activityCode() + " " + it.activityText());
            link.getElement().setAttribute("lang", "sv");
            list.add(new ListItem(link));
        });
        getContent().addClassName("notice-box");
        getContent()
                .add(
                        new H2(translate("activity.confirm", commitments.size())),
                        new Paragraph(translate("activity.confirm.about")),
                        list);
    }
}
