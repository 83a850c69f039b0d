package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samhand.indicator.EntryFault;

/** What looks wrong about a figure that may be right, in words, and how it is taken nevertheless. */
class OddFigure extends Composite<Div> {

    OddFigure(List<EntryFault> doubts) {
        var list = new UnorderedList();
        doubts.forEach(
                it -> list.add(new ListItem(translate(it.messageKey(), it.args().toArray()))));
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new H3(translate("indicator.odd")), list, new Paragraph(translate("indicator.odd.whatToDo")));
    }
}
