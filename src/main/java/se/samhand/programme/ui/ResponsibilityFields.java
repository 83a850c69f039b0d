package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitGroup;
import se.samhand.programme.ResponsibilityDraft;
import se.samhand.programme.ResponsibilityRole;

/** Who is responsible for an activity: one row for each unit or group that is named. */
class ResponsibilityFields extends Composite<Div> {

    private final DraftMarks marks;
    private final List<ResponsibilityRow.Named> choices;
    private final List<ResponsibilityRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private Command whenChanged = () -> {};

    ResponsibilityFields(DraftMarks marks, List<Unit> units) {
        this.marks = marks;
        choices = Stream.concat(
                        Arrays.stream(UnitGroup.values())
                                .map(group -> new ResponsibilityRow.Named(
                                        group.name(), translate("programme.group." + group))),
                        units.stream().map(unit -> new ResponsibilityRow.Named(unit.code(), unit.name())))
                .toList();
        var more = new Button(translate("programme.draft.responsible.add"), click -> {
            add(new ResponsibilityDraft("", ResponsibilityRole.LEADS, null, null))
                    .focus();
        });
        more.addThemeVariants(ButtonVariant.SMALL);
        getContent().add(new H3(translate("programme.draft.responsible")), list, more);
    }

    void onChange(Command told) {
        whenChanged = told;
    }

    void show(List<ResponsibilityDraft> drafts) {
        rows.clear();
        list.removeAll();
        drafts.forEach(this::add);
        changed();
    }

    private ResponsibilityRow add(ResponsibilityDraft draft) {
        var row = new ResponsibilityRow(choices, draft, this::changed, this::remove);
        rows.add(row);
        list.add(row);
        changed();
        return row;
    }

    private void remove(ResponsibilityRow row) {
        rows.remove(row);
        list.remove(row);
        changed();
    }

    private void changed() {
        marks.forget("responsibilities");
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).mark(marks, "responsibilities[" + at + "]");
        }
        whenChanged.execute();
    }

    List<ResponsibilityDraft> written() {
        return rows.stream().map(ResponsibilityRow::draft).toList();
    }
}
