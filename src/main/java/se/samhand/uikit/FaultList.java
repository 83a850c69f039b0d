package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that remains to be done before a form can be handed in, all at once; each line leads to its field. Shown
 * after an attempt, it takes the focus, so that a screen reader begins there.
 */
public class FaultList extends Composite<Div> {

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();
    private @Nullable List<Fault> shown;

    public FaultList() {
        getContent().addClassName("fault-list");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(heading, list);
        show(List.of());
    }

    /** Replaces what is listed; nothing is shown when nothing remains. A list that says the same stays under the pointer. */
    public void show(List<Fault> faults) {
        if (faults.equals(shown)) {
            setVisible(!faults.isEmpty());
            return;
        }
        shown = List.copyOf(faults);
        setVisible(!faults.isEmpty());
        heading.setText(I18NProvider.translate("uikit.faults", faults.size()));
        getContent().getElement().setAttribute("aria-label", heading.getText());
        list.removeAll();
        faults.forEach(fault -> list.add(new ListItem(link(fault))));
    }

    /** Moves the reader here. */
    public void focus() {
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private static Button link(Fault fault) {
        var button = new Button(fault.sentence(), click -> lead(fault.field()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("looks-like-link");
        return button;
    }

    private static void lead(Component field) {
        field.scrollIntoView();
        if (field instanceof RadioButtonGroup<?>) {
            // The group itself takes no focus while nothing is chosen.
            field.getElement()
                    .executeJs("(this.querySelector('vaadin-radio-button[checked]')"
                            + " ?? this.querySelector('vaadin-radio-button')).focus()");
        } else if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("this.focus()");
        }
    }

    /**
     * One thing that remains.
     *
     * @param sentence what to do, in a few words
     * @param field where to do it
     */
    public record Fault(String sentence, Component field) {}
}
