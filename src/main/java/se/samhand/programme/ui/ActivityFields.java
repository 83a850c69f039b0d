package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.codelists.CodeLists;
import se.samhand.organisation.Verification;
import se.samhand.programme.ActivityDraft;
import se.samhand.programme.DraftTree.GoalLine;
import se.samhand.programme.TagList;
import se.samhand.uikit.Fields;

/** Fields for an {@link ActivityDraft}. */
class ActivityFields extends Composite<Div> {

    private final DraftMarks marks;
    private final List<GoalLine> goals;
    private final Select<GoalLine> goal;
    private final TextField code;
    private final TextArea text;
    private final DatePicker starts;
    private final DatePicker ends;
    private final Select<Verification> wording;
    private final Select<Verification> rest;
    private final CheckboxGroup<String> targetGroups;
    private final CheckboxGroup<String> violenceTypes;
    private final CheckboxGroup<String> successFactors;
    private final ResponsibilityFields responsibilities;

    /** @param responsibilities whose faults are told in the same marks */
    ActivityFields(DraftMarks marks, List<GoalLine> goals, CodeLists codeLists, ResponsibilityFields responsibilities) {
        this.marks = marks;
        this.goals = goals;
        this.responsibilities = responsibilities;
        goal = marks.of("goalId", Fields.choice(translate("programme.draft.goal")));
        goal.setItems(goals);
        goal.setItemLabelGenerator(ActivityFields::label);
        code = marks.of("code", Fields.text(translate("programme.draft.code")));
        code.setMaxLength(20);
        code.addClassName("code-field");
        text = marks.of("text", Fields.area(translate("programme.draft.text")));
        text.setMaxLength(2000);
        starts = marks.of("startsOn", Fields.date(translate("programme.draft.starts")));
        ends = marks.of("endsOn", Fields.date(translate("programme.draft.ends")));
        wording = marks.of("wording", Wording.choice(translate("programme.draft.wording")));
        rest = marks.of("rest", Wording.choice(translate("programme.draft.rest")));
        targetGroups = marks.of("targetGroups", tags(TagList.TARGET_GROUP, codeLists));
        violenceTypes = marks.of("violenceTypes", tags(TagList.VIOLENCE_TYPE, codeLists));
        successFactors = marks.of("successFactors", tags(TagList.SUCCESS_FACTOR, codeLists));
        var days = new FormLayout(starts, ends, wording, rest);
        days.setAutoResponsive(true);
        days.setExpandFields(true);
        getContent().addClassName("draft-fields");
        getContent().add(marks, goal, code, text, days, targetGroups, violenceTypes, successFactors, responsibilities);
    }

    private static String label(GoalLine goal) {
        return goal.text().isEmpty()
                ? goal.code() + " " + translate("programme.goal.unverified")
                : goal.code() + " " + goal.text();
    }

    private CheckboxGroup<String> tags(TagList list, CodeLists codeLists) {
        CheckboxGroup<String> group = Fields.ticks(translate("programme.tag." + list));
        group.setItems(codeLists.codes(list.codeList()));
        group.setItemLabelGenerator(code -> codeLists.word(list.codeList(), code, getLocale()));
        return group;
    }

    void show(ActivityDraft draft) {
        goal.setValue(goals.stream()
                .filter(it -> it.id().equals(draft.goalId()))
                .findFirst()
                .orElse(null));
        code.setValue(draft.code());
        text.setValue(draft.text());
        starts.setValue(draft.startsOn());
        ends.setValue(draft.endsOn());
        wording.setValue(draft.wording());
        rest.setValue(draft.rest());
        targetGroups.setValue(draft.targetGroups());
        violenceTypes.setValue(draft.violenceTypes());
        successFactors.setValue(draft.successFactors());
        responsibilities.show(draft.responsibilities());
    }

    ActivityDraft draft() {
        return new ActivityDraft(
                goalId(goal.getValue()),
                code.getValue(),
                text.getValue(),
                starts.getValue(),
                ends.getValue(),
                wording.getValue(),
                rest.getValue(),
                targetGroups.getValue(),
                violenceTypes.getValue(),
                successFactors.getValue(),
                responsibilities.written());
    }

    private static @Nullable UUID goalId(@Nullable GoalLine goal) {
        return goal == null ? null : goal.id();
    }

    DraftMarks marks() {
        return marks;
    }
}
