package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import se.samhand.organisation.ChangeLine;

/** What a change would do, to be read before it is done. */
class ChangePreview extends Composite<Div> {

    ChangePreview() {
        getContent().addClassName("change-preview");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "group");
        hide();
    }

    /** Something in the form has changed, so that what was shown is no longer what would be done. */
    void hide() {
        setVisible(false);
        getContent().removeAll();
    }

    void show(List<ChangeLine> lines, String verb, Command deed) {
        getContent().removeAll();
        var heading = new H3(translate("organisation.preview", lines.size()));
        getContent().getElement().setAttribute("aria-label", heading.getText());
        var list = new UnorderedList();
        lines.forEach(it -> list.add(new ListItem(sentence(it))));
        var carryOut = new Button(verb, click -> deed.execute());
        carryOut.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(heading, list, carryOut);
        setVisible(true);
        getContent().getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private static String sentence(ChangeLine line) {
        return translate("organisation.change." + line.what(), line.unit(), Words.day(line.day()), line.other());
    }
}
