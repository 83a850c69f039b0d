package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.UnitDetails;
import se.samhand.organisation.UnitDraft;
import se.samhand.uikit.Facts;

/** Somebody else has changed the unit meanwhile: what stands now beside what was typed, and a choice. */
class MeanwhilePanel extends Composite<Div> {

    private final Facts facts = new Facts();

    MeanwhilePanel(UnitDraft mine, UnitDetails theirs, Command saveMine, Command takeTheirs) {
        var unit = theirs.unit();
        compare("organisation.name", mine.name(), unit.name());
        compare("organisation.valid-from", mine.validFrom(), unit.validFrom());
        compare("organisation.valid-to", mine.validTo(), unit.validTo());
        compare("organisation.source", mine.source(), theirs.source());
        if (!Objects.equals(mine.verification(), unit.verification())) {
            facts.add(translate("organisation.verification"), Words.verification(unit.verification()));
        }
        if (!Objects.equals(mine.parentId(), unit.parentId())) {
            var above = theirs.path().isEmpty() ? "" : theirs.path().getLast().name();
            facts.add(translate("organisation.parent"), above);
        }
        getContent().addClassName("meanwhile");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new Paragraph(translate("organisation.meanwhile", unit.name())),
                        facts,
                        new Button(translate("organisation.meanwhile.theirs"), click -> takeTheirs.execute()),
                        new Button(translate("organisation.meanwhile.mine"), click -> saveMine.execute()));
    }

    private void compare(String key, @Nullable Object mine, @Nullable Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            facts.add(
                    translate(key),
                    theirs == null || theirs.toString().isEmpty()
                            ? translate("organisation.meanwhile.empty")
                            : theirs.toString());
        }
    }
}
