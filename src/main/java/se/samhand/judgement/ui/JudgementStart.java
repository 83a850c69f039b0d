package se.samhand.judgement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.samhand.activity.StandingService;
import se.samhand.judgement.JudgementService;
import se.samhand.judgement.JudgementStanding;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.StartPanel;

/** On the start page of those who judge: how many goals of their board are judged in the period that is open. */
@org.springframework.stereotype.Component
@Order(15)
class JudgementStart implements StartPanel {

    private final JudgementService judgements;
    private final StandingService standings;

    JudgementStart(JudgementService judgements, StandingService standings) {
        this.judgements = judgements;
        this.standings = standings;
    }

    @Override
    public Optional<Component> section() {
        if (!SignedIn.has(Role.COORDINATOR) && !SignedIn.has(Role.APPROVER)) {
            return Optional.empty();
        }
        return standings.currentPeriod().flatMap(judgements::ownStanding).map(JudgementStart::section);
    }

    private static Component section(JudgementStanding standing) {
        var links = new Div(new Anchor("activities/judgements", translate("judgement.start.open")));
        links.addClassName("start-links");
        var section = new Section(
                new H2(translate("judgement.title")),
                new Paragraph(
                        translate("judgement.start", standing.judged(), JudgementWords.period(standing.period()))),
                links);
        section.addClassName("board-standing");
        return section;
    }
}
