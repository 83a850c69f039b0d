package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.organisation.people.HolderDetails;

/** A function with who holds it, who is away and who stands in. */
class FunctionLine extends Span {

    FunctionLine(FunctionDetails function) {
        var name = new Span(function.name());
        name.addClassName("function-name");
        name.getElement().setAttribute("lang", "sv");
        var holders = function.holders().stream().map(FunctionLine::said).collect(Collectors.joining(", "));
        add(name, new Span(holders.isEmpty() ? translate("organisation.function.vacant") : holders));
        addClassName("function-line");
    }

    private static String said(HolderDetails holder) {
        if (holder.deputy()) {
            return translate("organisation.function.deputy", holder.shownAs());
        }
        return holder.there() ? holder.shownAs() : translate("organisation.function.away", holder.shownAs());
    }
}
