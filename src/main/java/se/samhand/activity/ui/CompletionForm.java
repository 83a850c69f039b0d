package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samhand.activity.Answer;
import se.samhand.activity.CompletionDraft;
import se.samhand.activity.DueDayPassed;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.MarkDraft;
import se.samhand.uikit.FaultList;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Marks the answers that must be completed, each with a remark, and the last day. */
class CompletionForm extends Composite<Div> {

    private final transient Validator validator;
    private final SerializableConsumer<CompletionDraft> onAsked;
    private final H4 heading = new H4(translate("activity.completion.heading"));
    private final FaultList faults = new FaultList();
    private final Map<Answer, Checkbox> marks = new EnumMap<>(Answer.class);
    private final Map<Answer, TextArea> remarks = new EnumMap<>(Answer.class);
    private final DatePicker due = Fields.date(translate("activity.completion.due"));

    CompletionForm(Validator validator, FollowUpDraft answers, SerializableConsumer<CompletionDraft> onAsked) {
        this.validator = validator;
        this.onAsked = onAsked;
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("completion-form");
        getContent().add(heading, new Paragraph(translate("activity.completion.about")), faults);
        for (var answer : Answer.values()) {
            if (answers.asksFor(answer)) {
                getContent().add(row(answer));
            }
        }
        var ask = new Button(translate("activity.completion.send"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(ask, new Button(translate("uikit.cancel"), click -> setVisible(false)));
        buttons.addClassName("form-actions");
        getContent().add(due, buttons);
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    private Div row(Answer answer) {
        var name = translate("activity.answer." + answer);
        var mark = Fields.tick(name);
        var remark = Fields.area(translate("activity.completion.remark", name));
        remark.setMaxLength(1000);
        remark.setVisible(false);
        mark.addValueChangeListener(change -> remark.setVisible(change.getValue()));
        marks.put(answer, mark);
        remarks.put(answer, remark);
        var row = new Div(mark, remark);
        row.addClassName("completion-row");
        return row;
    }

    private void ask() {
        clear();
        var marked = new ArrayList<Answer>();
        marks.forEach((answer, mark) -> {
            if (mark.getValue()) {
                marked.add(answer);
            }
        });
        var draft = draft(marked);
        var found = validator.validate(draft);
        if (!found.isEmpty()) {
            show(found.stream()
                    .map(fault -> fault(fault.getMessage(), field(fault, marked)))
                    .toList());
            return;
        }
        try {
            onAsked.accept(draft);
        } catch (DueDayPassed passed) {
            show(List.of(new FaultList.Fault(translate("activity.completion.due.passed"), due)));
        } catch (RuntimeException refused) {
            Notices.failure(Refusals.sentence(refused));
        }
    }

    private static FaultList.Fault fault(String key, Component field) {
        return new FaultList.Fault(translate(Fields.isNoDay(field) ? "uikit.date.bad" : key), field);
    }

    private CompletionDraft draft(List<Answer> marked) {
        return new CompletionDraft(
                due.getValue(),
                marked.stream()
                        .map(answer -> new MarkDraft(
                                answer,
                                Objects.requireNonNull(remarks.get(answer)).getValue()))
                        .toList());
    }

    /** The remark of the mark that the path names, the day, or the first mark when there is none. */
    private Component field(ConstraintViolation<CompletionDraft> fault, List<Answer> marked) {
        var path = fault.getPropertyPath().toString();
        if (path.equals("dueOn")) {
            return due;
        }
        if (path.startsWith("marks[")) {
            var number = Integer.parseInt(path.substring("marks[".length(), path.indexOf(']')));
            return Objects.requireNonNull(remarks.get(marked.get(number)));
        }
        return marks.values().iterator().next();
    }

    private void show(List<FaultList.Fault> found) {
        found.forEach(fault -> {
            ((HasValidation) fault.field()).setErrorMessage(fault.sentence());
            ((HasValidation) fault.field()).setInvalid(true);
        });
        faults.show(found);
        faults.focus();
    }

    private void clear() {
        faults.show(List.of());
        due.setInvalid(false);
        marks.values().forEach(mark -> mark.setInvalid(false));
        remarks.values().forEach(remark -> remark.setInvalid(false));
    }
}
