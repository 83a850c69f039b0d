package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samhand.programme.ResponsibilityDraft;
import se.samhand.programme.ResponsibilityRole;
import se.samhand.uikit.Fields;

/** One unit or group that is named at an activity: as what, and when. */
class ResponsibilityRow extends Composite<Div> {

    /** A unit or a group to choose, with the code that is stored. */
    record Named(String code, String label) implements Serializable {}

    private final ComboBox<Named> who = Fields.search(translate("programme.draft.responsible.who"));
    private final Select<ResponsibilityRole> role = Fields.choice(translate("programme.draft.responsible.role"));
    private final DatePicker from = Fields.date(translate("programme.draft.responsible.from"));
    private final DatePicker to = Fields.date(translate("programme.draft.responsible.to"));

    ResponsibilityRow(
            List<Named> choices,
            ResponsibilityDraft draft,
            Command changed,
            SerializableConsumer<ResponsibilityRow> onRemove) {
        who.setItems(ResponsibilityRow::matches, choices);
        who.setItemLabelGenerator(Named::label);
        role.setItems(ResponsibilityRole.values());
        role.setItemLabelGenerator(it -> translate("programme.role." + it));
        choices.stream()
                .filter(it -> it.code().equals(draft.responsible()))
                .findFirst()
                .or(() -> Optional.of(draft.responsible())
                        .filter(code -> !code.isEmpty())
                        .map(code -> new Named(code, code)))
                .ifPresent(who::setValue);
        role.setValue(draft.role());
        from.setValue(draft.validFrom());
        to.setValue(draft.validTo());
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        who.addValueChangeListener(change -> changed.execute());
        role.addValueChangeListener(change -> changed.execute());
        from.addValueChangeListener(change -> changed.execute());
        to.addValueChangeListener(change -> changed.execute());
        var remove = new Button(translate("programme.draft.responsible.remove"), click -> onRemove.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("responsibility-row");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", translate("programme.draft.responsible.one"));
        getContent().add(who, role, from, to, remove);
    }

    private static boolean matches(Named named, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return named.label().toLowerCase(Locale.ROOT).contains(wanted)
                || named.code().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    void mark(DraftMarks marks, String path) {
        marks.of(path + ".responsible", who);
        marks.of(path + ".role", role);
        marks.of(path + ".validFrom", from);
        marks.of(path + ".validTo", to);
    }

    void focus() {
        who.focus();
    }

    ResponsibilityDraft draft() {
        var chosen = who.getValue();
        return new ResponsibilityDraft(
                chosen == null ? "" : chosen.code(), role.getValue(), from.getValue(), to.getValue());
    }
}
