package se.samhand.partners.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import se.samhand.partners.AgreementDetails;
import se.samhand.programme.NamedGoal;
import se.samhand.uikit.Facts;

/** An agreement for those who read it. */
class AgreementFacts extends Composite<Div> {

    AgreementFacts(AgreementDetails agreement) {
        var agreed = agreement.agreed();
        getContent()
                .add(new Facts()
                        .add(translate("partners.registrationNumber"), agreed.registrationNumber())
                        .add(translate("partners.partner"), agreement.partnerName())
                        .add(translate("partners.state"), StateWords.badge(agreement.state()))
                        .add(translate("partners.validFrom"), agreed.validFrom().toString())
                        .add(translate("partners.validTo"), agreed.validTo().toString())
                        .add(translate("partners.purpose"), purpose(agreed.purpose()))
                        .add(translate("partners.goals"), goals(agreement)));
    }

    private static Component purpose(String text) {
        var purpose = new Paragraph(text.isEmpty() ? translate("partners.purpose.none") : text);
        purpose.addClassName("as-written");
        if (!text.isEmpty()) {
            purpose.getElement().setAttribute("lang", "sv");
        }
        return purpose;
    }

    private static Component goals(AgreementDetails agreement) {
        if (agreement.goals().isEmpty()) {
            return new Paragraph(translate("partners.goals.none"));
        }
        var list = new UnorderedList();
        agreement.goals().forEach(goal -> list.add(new ListItem(link(goal))));
        return list;
    }

    private static Anchor link(NamedGoal goal) {
        var address = "programmes/" + goal.programmeCode() + "/goals/" + goal.code();
        var link = new Anchor(address, name(goal));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A goal by its programme and number, and by its text where that is known. */
    static String name(NamedGoal goal) {
        return goal.text().isEmpty()
                ? translate("partners.goal.unverified", goal.programmeName(), goal.code())
                : translate("partners.goal", goal.programmeName(), goal.code(), goal.text());
    }
}
