package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.uikit.Facts;

/** Somebody else has changed the same thing meanwhile: what stands now, where it differs from what was typed, and a choice. */
class MeanwhilePanel extends Composite<Div> {

    private final Facts facts = new Facts();

    MeanwhilePanel(Command saveMine, Command takeTheirs) {
        getContent().addClassName("meanwhile");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new Paragraph(translate("programme.draft.meanwhile")),
                        facts,
                        new Button(translate("programme.draft.meanwhile.theirs"), click -> takeTheirs.execute()),
                        new Button(translate("programme.draft.meanwhile.mine"), click -> saveMine.execute()));
    }

    MeanwhilePanel compare(String name, @Nullable Object mine, @Nullable Object theirs) {
        return compare(name, mine, theirs, theirs == null ? "" : theirs.toString());
    }

    /** @param words how what stands now is said */
    MeanwhilePanel compare(String name, @Nullable Object mine, @Nullable Object theirs, String words) {
        if (!Objects.equals(mine, theirs)) {
            facts.add(name, words.isEmpty() ? translate("programme.draft.meanwhile.empty") : words);
        }
        return this;
    }
}
