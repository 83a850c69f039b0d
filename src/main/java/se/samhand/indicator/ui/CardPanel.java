package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.codelists.CodeLists;
import se.samhand.indicator.Axis;
import se.samhand.indicator.IndicatorCard;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.Level;
import se.samhand.indicator.PeriodKind;
import se.samhand.indicator.WorkedExample;
import se.samhand.uikit.Facts;

/** The definition card: what is asked, what is counted, and how figures are put together, with an example. */
class CardPanel extends Composite<Section> {

    private final IndicatorCard card;

    CardPanel(IndicatorPage page, CodeLists codeLists) {
        card = page.card();
        var facts = new Facts();
        add(facts, "indicator.card.question", written(card.question()));
        add(facts, "indicator.card.numerator", written(card.numerator()));
        add(facts, "indicator.card.denominator", written(card.denominator()));
        add(facts, "indicator.card.counted", written(card.counted()));
        facts.add(translate("indicator.card.units"), units(page.units()));
        facts.add(translate("indicator.card.direction"), translate("indicator.direction." + card.direction()));
        facts.add(translate("indicator.card.periodKind"), translate("indicator.periodKind." + card.periodKind()));
        facts.add(translate("indicator.card.frequency"), translate("indicator.frequency." + card.frequency()));
        add(facts, "indicator.card.axes", axes(codeLists));
        add(facts, "indicator.card.baselineIs", written(card.baseline()));
        add(facts, "indicator.card.source", written(card.source()));
        facts.add(
                translate("indicator.card.overUnits"),
                example("units", "indicator.units." + card.overUnits(), WorkedExample.overUnits(card)));
        facts.add(
                translate("indicator.card.overPeriods"),
                example("periods", "indicator.periods." + overPeriods(), WorkedExample.overPeriods(card)));
        if (card.smallCounts()) {
            facts.add(translate("indicator.card.small"), translate("indicator.card.small.hidden"));
        }
        getContent().add(new H2(translate("indicator.card")), facts);
        getContent().addClassName("indicator-card");
    }

    private String overPeriods() {
        return card.periodKind() == PeriodKind.ACCUMULATED
                ? "ACCUMULATED"
                : card.overPeriods().name();
    }

    private String units(List<String> named) {
        if (named.isEmpty()) {
            return translate("indicator.units." + (card.level() == Level.CITY ? "city" : "districts"));
        }
        return named.stream()
                .map(it -> it.startsWith("ALL_") ? translate("programme.group." + it) : it)
                .collect(joining(", "));
    }

    private String axes(CodeLists codeLists) {
        var locale = FigureWords.locale();
        return card.axes().stream()
                .map(it -> translate(
                        "indicator.axis",
                        codeLists.word(Axis.LIST, it.code(), locale),
                        it.categories().stream()
                                .map(category -> codeLists.word(it.code(), category, locale))
                                .collect(joining(", "))))
                .collect(joining("; "));
    }

    private Div example(String over, String ruleKey, WorkedExample example) {
        var parts = IntStream.range(0, example.parts().size())
                .mapToObj(at -> translate(
                        "indicator.example.part",
                        translate("indicator.example." + over + "." + at),
                        FigureWords.text(example.parts().get(at), card.valueKind())))
                .collect(joining(", "));
        var total = example.total();
        var made = total == null
                ? translate("indicator.example.none", parts)
                : translate(
                        total.incomplete() ? "indicator.example.incomplete" : "indicator.example.total",
                        parts,
                        FigureWords.text(total, card.valueKind()));
        var line = new Paragraph(translate("indicator.example", made));
        line.addClassName("row-about");
        return new Div(new Paragraph(translate(ruleKey)), line);
    }

    private static @Nullable Span written(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var span = new Span(text);
        span.getElement().setAttribute("lang", "sv");
        return span;
    }

    private static void add(Facts facts, String key, @Nullable Span text) {
        if (text != null) {
            facts.add(translate(key), text);
        }
    }

    private static void add(Facts facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(translate(key), text);
        }
    }
}
