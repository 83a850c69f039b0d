package se.samhand.training.sessions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import org.springframework.data.domain.Pageable;
import se.samhand.training.routines.RoutineLine;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.sessions.BookingNotPossible;
import se.samhand.training.sessions.CourseDraft;
import se.samhand.training.sessions.CourseKind;
import se.samhand.training.sessions.SessionService;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** The fields of a {@link CourseDraft}. */
class CourseForm extends Composite<Div> {

    /** More routines than a city has. */
    private static final int ALL = 100;

    private final TextField title = Fields.text(translate("training.course.title"));
    private final RadioButtonGroup<CourseKind> kind = Fields.options(translate("training.kind"));
    private final ComboBox<RoutineLine> routine = Fields.search(translate("training.course.routine"));
    private final FieldFaults faults = new FieldFaults();

    CourseForm(SessionService sessions, RoutineService routines, Validator validator, Command onAdded) {
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        kind.setItems(CourseKind.values());
        kind.setItemLabelGenerator(SessionWords::kind);
        kind.setRequiredIndicatorVisible(true);
        routine.setItems(routines.list(Pageable.ofSize(ALL)).getContent());
        routine.setItemLabelGenerator(RoutineLine::title);
        routine.setHelperText(translate("training.course.routine.help"));
        faults.at("title", title).at("kind", kind).at("routineId", routine);
        var add = new Button(translate("training.courses.save"), click -> {
            var chosen = routine.getValue();
            var draft = new CourseDraft(title.getValue(), kind.getValue(), chosen == null ? null : chosen.id());
            if (!faults.noneIn(draft, validator)) {
                return;
            }
            try {
                sessions.add(draft);
                title.clear();
                kind.clear();
                routine.clear();
                faults.clear();
                Notices.success(translate("training.courses.saved"));
                onAdded.execute();
            } catch (BookingNotPossible taken) {
                faults.say("title", SessionWords.sentence(taken));
                faults.focusFirst();
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("routine-form");
        getContent().add(title, kind, routine, add);
    }
}
