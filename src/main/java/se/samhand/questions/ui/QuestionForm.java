package se.samhand.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samhand.activity.ui.DraftKeeper;
import se.samhand.questions.AskableUnit;
import se.samhand.questions.LastDayNotPossible;
import se.samhand.questions.QuestionDraft;
import se.samhand.questions.Reach;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** Up to three questions, to which units, and until when. */
class QuestionForm extends Composite<DraftKeeper> {

    private final transient Validator validator;
    private final TextArea first = question("questions.first", "first");
    private final TextArea second = question("questions.second", "second");
    private final TextArea third = question("questions.third", "third");
    private final CheckboxGroup<AskableUnit> units = Fields.ticks(translate("questions.units"));
    private final DatePicker lastDay = Fields.date(translate("questions.last-day"));
    private final FieldFaults faults = new FieldFaults()
            .at("first", first)
            .at("second", second)
            .at("third", third)
            .at("units", units)
            .at("lastDay", lastDay);

    /**
     * @param followUpId what is half written here is kept for, until it is sent or cancelled
     * @param onAsk may refuse with {@link LastDayNotPossible}, which is said at the field
     */
    QuestionForm(
            UUID followUpId,
            List<AskableUnit> askable,
            Validator validator,
            SerializableConsumer<QuestionDraft> onAsk,
            Command onCancel) {
        this.validator = validator;
        units.setItems(askable);
        units.setItemLabelGenerator(
                unit -> unit.reach() == Reach.NOBODY ? translate("questions.units.nobody", unit.name()) : unit.name());
        units.select(askable);
        units.addClassName("unit-choice");
        var ask = new Button(translate("questions.send"), click -> ask(onAsk));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(ask, new Button(translate("uikit.cancel"), click -> {
            getContent().forget();
            onCancel.execute();
        }));
        buttons.addClassName("unit-question-actions");
        getContent().addClassName("unit-question-form");
        getContent().add(first, second, third, units, lastDay, buttons);
        getContent().keep(keyOf(followUpId), this::fill);
    }

    /** Apart from what is kept of the follow-up itself. */
    private static UUID keyOf(UUID followUpId) {
        return UUID.nameUUIDFromBytes(("questions " + followUpId).getBytes(StandardCharsets.UTF_8));
    }

    private void fill(Map<String, String> found) {
        Map.of("first", first, "second", second, "third", third)
                .forEach((name, field) -> field.setValue(found.getOrDefault(name, field.getValue())));
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(); // not public, so that Flow cannot make it by itself
    }

    void focus() {
        first.focus();
    }

    private void ask(SerializableConsumer<QuestionDraft> onAsk) {
        var chosen = units.getValue().stream().map(AskableUnit::id).collect(Collectors.toSet());
        var draft =
                new QuestionDraft(first.getValue(), second.getValue(), third.getValue(), chosen, lastDay.getValue());
        if (!faults.noneIn(draft, validator)) {
            return;
        }
        try {
            onAsk.accept(draft);
            getContent().forget();
        } catch (LastDayNotPossible refused) {
            faults.say("lastDay", translate("questions.fault.lastDay.range"));
            faults.focusFirst();
        }
    }

    private static TextArea question(String label, String name) {
        var field = DraftKeeper.kept(Fields.area(translate(label)), name);
        field.setMinRows(2);
        field.setMaxLength(500);
        return field;
    }
}
