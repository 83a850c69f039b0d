package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that remains to be done before a form can be handed in, all at once; each line leads to its field. Shown
 * after an attempt, it takes the focus, so that a screen reader begins there.
 */
public class FaultList extends Composite<Div> {

    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();
    private final Map<Fault, Line> lines = new LinkedHashMap<>();

    public FaultList() {
        getContent().addClassName("fault-list");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(heading, list);
        show(List.of());
    }

    /** Replaces what is listed, after an attempt; nothing is shown when nothing remains. */
    public void show(List<Fault> faults) {
        lines.clear();
        list.removeAll();
        faults.forEach(this::line);
        setVisible(!faults.isEmpty());
        count(faults.size());
    }

    /**
     * Says at each line that stands here whether it is mended, and adds what is new; a list that is not shown stays
     * hidden. No line goes away or moves: pressing one leaves the field before, leaving a field saves, and saving comes
     * here before the press has arrived.
     */
    public void follow(List<Fault> faults) {
        if (!isVisible()) {
            return;
        }
        faults.forEach(this::line);
        lines.forEach((fault, line) -> line.isMended(!faults.contains(fault)));
        count(faults.size());
    }

    /** Moves the reader here. */
    public void focus() {
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private void count(int remaining) {
        heading.setText(I18NProvider.translate("uikit.faults", remaining));
        getContent().getElement().setAttribute("aria-label", heading.getText());
        getContent().setClassName("all-mended", remaining == 0);
    }

    private void line(Fault fault) {
        lines.computeIfAbsent(fault, it -> {
            var line = new Line(it);
            list.add(line);
            return line;
        });
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

    private static class Line extends ListItem {

        private final Span mended = new Span(Sign.DONE.icon(), new Span(I18NProvider.translate("uikit.fault.mended")));

        Line(Fault fault) {
            var button = new Button(fault.sentence(), click -> lead(fault.field()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClassName("looks-like-link");
            mended.addClassName("fault-mended");
            add(button, mended);
            isMended(false);
        }

        final void isMended(boolean done) {
            mended.setVisible(done);
            setClassName("mended", done);
        }
    }
}
