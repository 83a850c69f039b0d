package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import se.samhand.activity.Beginning;

/** A text that a field begins with: grey, and not counted as written, until somebody touches it or says that it stands. */
class BegunText extends Composite<Div> {

    private final TextArea field;
    private final Paragraph about = new Paragraph();
    private boolean grey;

    /** @param onKept after somebody has said that it stands */
    BegunText(TextArea field, Command onKept) {
        this.field = field;
        var keep = new Button(translate("activity.beginning.keep"), click -> {
            isWritten();
            onKept.execute();
        });
        getContent().addClassName("begun-text");
        getContent().add(about, keep);
        getContent().setVisible(false);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                isWritten();
            }
        });
    }

    void offer(Beginning beginning) {
        grey = true;
        field.setValue(beginning.text());
        field.addClassName("grey-draft");
        about.setText(
                beginning.from() == null
                        ? translate("activity.beginning.noted")
                        : translate("activity.beginning.last", PeriodNames.of(beginning.from())));
        getContent().setVisible(true);
    }

    /** From now on it counts as any other text. */
    final void isWritten() {
        grey = false;
        field.removeClassName("grey-draft");
        getContent().setVisible(false);
    }

    /** What is written in the field; empty while what stands there is only offered. */
    String written() {
        return grey ? "" : field.getValue();
    }
}
