package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import se.samhand.indicator.Split;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;

/** One figure: what it is now, and, for those whose it is, entering it. */
class FigurePanel extends Composite<Article> {

    private final transient IndicatorDesk desk;
    private final ChosenFigure chosen;
    private final Command onChanged;
    private final Div entering = new Div();

    /** @param onChanged when a figure was entered, and all that is shown of it has to be read anew */
    FigurePanel(IndicatorDesk desk, ChosenFigure chosen, Command onChanged) {
        this.desk = desk;
        this.chosen = chosen;
        this.onChanged = onChanged;
        var heading =
                new H2(translate("indicator.figure.of", chosen.unit().name(), FigureWords.period(chosen.period())));
        getContent().addClassName("side-panel");
        getContent().add(new Header(heading), facts(), new FlagPanel(desk, chosen));
        if (chosen.row().mayAim()) {
            var target = new Details(translate("indicator.target.change"), new TargetForm(desk, chosen, onChanged));
            getContent().add(target);
        }
        if (chosen.row().mayEnter()) {
            var axes = chosen.page().card().axes();
            if (!axes.isEmpty()) {
                getContent().add(parts());
            }
            getContent().add(entering);
            show(Split.WHOLE);
        }
    }

    private Facts facts() {
        var card = chosen.page().card();
        var figure = chosen.figure();
        var text = FigureWords.text(figure, card.valueKind());
        return new Facts()
                .add(
                        translate("indicator.figure"),
                        figure.shown().isFigure() ? text : text + " " + FigureWords.heard(figure, card.valueKind()))
                .add(translate("indicator.target"), AimWords.explained(chosen.aim(), card.valueKind()))
                .add(translate("indicator.period"), periodState());
    }

    private String periodState() {
        var period = chosen.period();
        return period.isOpenOn(LocalDate.now(desk.clock()))
                ? translate("indicator.period.openUntil", FigureWords.day(period.closes()))
                : translate("indicator.period.closed", FigureWords.day(period.closes()));
    }

    private Component parts() {
        Select<Split> part = Fields.choice(translate("indicator.part"));
        part.setItems(Split.all(chosen.page().card().axes()));
        part.setItemLabelGenerator(this::word);
        part.setValue(Split.WHOLE);
        part.addClassName("wide-field");
        part.addValueChangeListener(change -> show(change.getValue()));
        return part;
    }

    private String word(Split part) {
        return part.isWhole()
                ? translate("indicator.part.whole")
                : part.categories().entrySet().stream()
                        .map(it -> desk.codeLists().word(it.getKey(), it.getValue(), FigureWords.locale()))
                        .collect(joining(", "));
    }

    private void show(Split part) {
        var details = desk.observations().at(chosen.place(part));
        entering.removeAll();
        if (details.openNow()) {
            entering.add(new FigureForm(desk, chosen, details, onChanged));
        } else {
            entering.add(new Paragraph(translate(
                    "indicator.period.askOffice",
                    FigureWords.day(chosen.period().closes()))));
        }
        if (!details.history().isEmpty()) {
            entering.add(
                    new FigureHistory(details.history(), chosen.page().card().valueKind()));
        }
    }
}
