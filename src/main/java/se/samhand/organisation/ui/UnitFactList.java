package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.samhand.organisation.UnitDetails;
import se.samhand.uikit.Facts;

/** What is recorded of a unit, and how sure it is. */
class UnitFactList extends Composite<Facts> {

    UnitFactList(UnitDetails details) {
        var unit = details.unit();
        add("organisation.code", unit.code());
        add("organisation.exists", Words.days(unit.validFrom(), unit.validTo()));
        if (!details.path().isEmpty()) {
            getContent()
                    .add(
                            translate("organisation.parent"),
                            new UnitAnchor(details.path().getLast(), details.shownOn()));
        }
        Optional.ofNullable(details.board())
                .filter(board -> !board.equals(unit))
                .ifPresentOrElse(
                        board -> getContent()
                                .add(translate("organisation.board"), new UnitAnchor(board, details.shownOn())),
                        () -> {
                            if (details.board() == null && !details.path().isEmpty()) {
                                add("organisation.board", translate("organisation.board.none"));
                            }
                        });
        if (!details.source().isEmpty()) {
            var source = new Span(details.source());
            source.getElement().setAttribute("lang", "sv");
            getContent().add(translate("organisation.source"), source);
        }
    }

    private void add(String key, String value) {
        getContent().add(translate(key), value);
    }
}
