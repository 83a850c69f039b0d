package se.samhand.audit.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import se.samhand.audit.ActFilter;
import se.samhand.uikit.Fields;

/** The fields by which the log is narrowed down. */
class AuditFilters extends Composite<Div> {

    private final DatePicker from = Fields.date(getTranslation("audit.from"));
    private final DatePicker to = Fields.date(getTranslation("audit.to"));
    private final TextField actor = Fields.text(getTranslation("audit.actor"));
    private final ComboBox<String> action = Fields.search(getTranslation("audit.action"));
    private final TextField subject = Fields.text(getTranslation("audit.subject"));
    private final SerializableConsumer<ActFilter> chosen;

    AuditFilters(ActionTexts texts, SerializableConsumer<ActFilter> chosen) {
        this.chosen = chosen;
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(from, to, actor, action, subject);
        action.setItems(texts.actions());
        action.setItemLabelGenerator(texts::of);
        action.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        from.addValueChangeListener(this::choose);
        to.addValueChangeListener(this::choose);
        actor.addValueChangeListener(this::choose);
        action.addValueChangeListener(this::choose);
        subject.addValueChangeListener(this::choose);
    }

    void show(ActFilter filter) {
        from.setValue(filter.from());
        to.setValue(filter.to());
        actor.setValue(filter.actor());
        action.setValue(filter.action().isEmpty() ? null : filter.action());
        subject.setValue(filter.subject());
    }

    private void choose(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            chosen.accept(new ActFilter(
                    from.getValue(),
                    to.getValue(),
                    actor.getValue(),
                    Optional.ofNullable(action.getValue()).orElse(""),
                    subject.getValue()));
        }
    }
}
