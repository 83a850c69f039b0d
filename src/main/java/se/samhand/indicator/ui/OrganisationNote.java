package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samhand.indicator.Aggregation;
import se.samhand.indicator.IndicatorPage;
import se.samhand.indicator.Recalculation;

/** Below figures that stand across a merger: in whose organisation they stand, and what was put together. */
class OrganisationNote extends Composite<Div> {

    OrganisationNote(IndicatorPage page) {
        getContent().addClassName("figure-notes");
        if (page.recalculated().isEmpty()) {
            return;
        }
        getContent().add(new Paragraph(translate(page.today() ? "indicator.note.today" : "indicator.note.then")));
        if (page.today()) {
            page.recalculated().forEach(it -> getContent().add(new Paragraph(sentence(it, page))));
        }
    }

    private static String sentence(Recalculation recalculation, IndicatorPage page) {
        if (recalculation.divided()) {
            return translate("indicator.note.divided", recalculation.unitName());
        }
        var key = page.card().overUnits() == Aggregation.NONE ? "indicator.note.apart" : "indicator.note.together";
        return translate(key, recalculation.unitName(), String.join(", ", recalculation.from()));
    }
}
