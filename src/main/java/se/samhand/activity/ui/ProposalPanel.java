package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samhand.activity.Ground;
import se.samhand.activity.Proposal;

/** How a rule would judge it, beside where the person does, and from what when asked why. */
class ProposalPanel extends Composite<Details> {

    ProposalPanel() {
        getContent().addClassName("proposal");
    }

    void show(Proposal proposal) {
        var status = proposal.status();
        getContent()
                .setSummaryText(
                        status == null
                                ? translate("activity.proposal.none")
                                : translate("activity.proposal", StatusWords.word(status)));
        getContent().removeAll();
        getContent().add(list(proposal.grounds()));
        getContent().setVisible(!proposal.grounds().isEmpty());
    }

    /** What a proposal rests on, a sentence each. */
    static UnorderedList list(List<Ground> grounds) {
        var list = new UnorderedList();
        grounds.forEach(it -> list.add(new ListItem(GroundWords.sentence(it))));
        return list;
    }
}
