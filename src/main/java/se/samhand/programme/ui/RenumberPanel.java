package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import se.samhand.programme.DraftTree.NewCode;

/** The numbers do not follow the order: which would, and a button that nobody has to press. */
class RenumberPanel extends Composite<Section> {

    RenumberPanel(List<NewCode> suggested, Command renumber) {
        var list = new UnorderedList();
        suggested.forEach(it -> {
            var item = new ListItem(translate("programme.draft.renumber.one", it.oldCode(), it.newCode(), it.text()));
            item.getElement().setAttribute("lang", "sv");
            list.add(item);
        });
        var button = new Button(translate("programme.draft.renumber"), click -> renumber.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassName("renumber");
        getContent().getElement().setAttribute("aria-label", translate("programme.draft.renumber"));
        getContent().add(new Paragraph(translate("programme.draft.renumber.about")), list, button);
    }
}
