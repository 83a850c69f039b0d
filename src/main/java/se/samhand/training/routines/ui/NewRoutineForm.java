package se.samhand.training.routines.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import java.util.UUID;
import se.samhand.training.Topic;
import se.samhand.training.routines.RoutineDraft;
import se.samhand.training.routines.RoutineNotPossible;
import se.samhand.training.routines.RoutineService;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** What a routine is called and what it is about; the rest is written in its first version. */
class NewRoutineForm extends Composite<Div> {

    private final TextField title = Fields.text(translate("training.title"));
    private final RadioButtonGroup<Topic> topic = Fields.options(translate("training.topic"));
    private final FieldFaults faults = new FieldFaults();

    /** @param onBegun told the routine's id */
    NewRoutineForm(RoutineService routines, Validator validator, SerializableConsumer<UUID> onBegun) {
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        topic.setItems(Topic.values());
        topic.setItemLabelGenerator(RoutineWords::topic);
        topic.setRequiredIndicatorVisible(true);
        faults.at("title", title).at("topic", topic);
        var begin = new Button(translate("training.routines.begin"), click -> {
            var draft = new RoutineDraft(title.getValue(), topic.getValue());
            if (faults.noneIn(draft, validator)) {
                try {
                    onBegun.accept(routines.begin(draft).routineId());
                } catch (RoutineNotPossible taken) {
                    faults.say("title", translate("training.refusal.TITLE_TAKEN"));
                    faults.focusFirst();
                }
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("routine-form");
        getContent().add(title, topic, begin);
    }
}
