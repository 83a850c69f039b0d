package se.samhand.judgement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import se.samhand.activity.StandingService;
import se.samhand.judgement.GoalJudgements;
import se.samhand.judgement.JudgementDetails;
import se.samhand.judgement.JudgementPage;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.programme.GoalDetails;
import se.samhand.programme.ui.GoalStandingPanel;
import se.samhand.security.ActingFor;
import se.samhand.security.SignedIn;

/** On a goal's page: what each board, and the city, judges of it in the period that is answered now. Not for partners. */
@org.springframework.stereotype.Component
@Order(20)
class JudgementsOfGoal implements GoalStandingPanel {

    private final GoalJudgements judgements;
    private final StandingService standings;
    private final OrganisationDirectory directory;

    JudgementsOfGoal(GoalJudgements judgements, StandingService standings, OrganisationDirectory directory) {
        this.judgements = judgements;
        this.standings = standings;
        this.directory = directory;
    }

    @Override
    public Optional<Component> about(GoalDetails goal) {
        if (SignedIn.actingFor().map(ActingFor::isPartner).orElse(true)) {
            return Optional.empty();
        }
        return standings
                .currentPeriod()
                .flatMap(period -> section(period, judgements.ofGoal(goal.goal().key(), period.id())));
    }

    private Optional<Component> section(Period period, List<JudgementDetails> judged) {
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, String> names = directory.organisation().everyone().stream().collect(toMap(Unit::id, Unit::name));
        var list = new UnorderedList();
        list.addClassName("judged-boards");
        judged.stream()
                .sorted(Comparator.comparing(it -> names.getOrDefault(it.unitId(), ""), SwedishOrder.ofNames()))
                .forEach(it -> list.add(new ListItem(
                        new Span(names.getOrDefault(it.unitId(), "")),
                        JudgementWords.badge(it.achievement(), JudgementPage.isForecast(period)),
                        JudgementWords.ground(it))));
        var section = new Section(new H2(translate("judgement.goalPage", JudgementWords.period(period))), list);
        section.addClassName("programme-item");
        return Optional.of(section);
    }
}
