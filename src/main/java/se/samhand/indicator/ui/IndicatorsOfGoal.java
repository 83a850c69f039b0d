package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.samhand.indicator.IndicatorLine;
import se.samhand.indicator.IndicatorService;
import se.samhand.programme.GoalDetails;
import se.samhand.programme.ui.GoalStandingPanel;
import se.samhand.security.ActingFor;
import se.samhand.security.SignedIn;

/** On a goal's page: what is measured, the latest figure of the city and what it aims at. Not for partners. */
@org.springframework.stereotype.Component
@Order(20)
class IndicatorsOfGoal implements GoalStandingPanel {

    private final IndicatorService service;

    IndicatorsOfGoal(IndicatorService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> about(GoalDetails goal) {
        if (SignedIn.actingFor().map(ActingFor::isPartner).orElse(true)) {
            return Optional.empty();
        }
        var section = new Section(new H2(translate("indicator.ofGoal")));
        section.addClassName("programme-item");
        var measured = service.ofGoal(goal.goal().key());
        if (measured.isEmpty()) {
            section.add(new Paragraph(translate("indicator.ofGoal.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("goal-figures");
            measured.forEach(it -> list.add(item(it)));
            section.add(list);
        }
        return Optional.of(section);
    }

    private static ListItem item(IndicatorLine line) {
        var name = new Anchor("indicators/" + line.code(), line.name());
        name.getElement().setAttribute("lang", "sv");
        return new ListItem(name, figure(line));
    }

    private static Div figure(IndicatorLine line) {
        var city = line.city();
        var period = line.period();
        if (city == null || period == null) {
            return new Div(new Span(translate("indicator.eachForItself")));
        }
        var seen = new Span(FigureWords.text(city, line.valueKind()));
        seen.addClassName("figure");
        seen.getElement().setAttribute("aria-hidden", "true");
        var heard = new Span(FigureWords.heard(city, line.valueKind()));
        heard.addClassName("only-heard");
        var about = new Span(translate(
                "indicator.ofGoal.about",
                FigureWords.period(period),
                AimWords.text(line.aim().interval(), line.valueKind())));
        about.addClassName("quiet");
        var figure = new Div(seen, heard, about);
        if (city.incomplete()) {
            figure.add(new Span(translate("indicator.incomplete")));
        }
        AimWords.badge(line.aim()).ifPresent(figure::add);
        return figure;
    }
}
