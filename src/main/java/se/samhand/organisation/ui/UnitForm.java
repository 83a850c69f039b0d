package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitDetails;
import se.samhand.organisation.UnitDraft;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.uikit.Fields;

/** Fields for a {@link UnitDraft}; knows nothing of where drafts go to. */
class UnitForm extends Composite<Div> {

    private final UnitMarks marks = new UnitMarks();
    private final TextField code = marks.of("code", UnitFields.code());
    private final TextField name = marks.of("name", UnitFields.name());
    private final Select<UnitType> type = marks.of("type", UnitFields.type());
    private final ComboBox<Unit> parent;
    private final DatePicker from = marks.of("validFrom", Fields.date(translate("organisation.valid-from")));
    private final DatePicker to = marks.of("validTo", Fields.date(translate("organisation.valid-to")));
    private final Select<Verification> verification = marks.of("verification", UnitFields.verification());
    private final TextField source = marks.of("source", UnitFields.source());
    private final Div below = new Div();

    UnitForm(List<Unit> units, LocalDate today, String verb, SerializableConsumer<UnitDraft> onSave) {
        parent = marks.of("parentId", UnitFields.unit(translate("organisation.parent"), units, today));
        parent.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        to.setHelperText(translate("organisation.valid-to.help"));
        var save = new Button(verb, click -> onSave.accept(draft()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var layout = new FormLayout(code, name, type, parent, from, to, verification, source);
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        getContent().addClassName("organisation-form");
        getContent().add(marks, layout, below, save);
    }

    /** Shows a unit to be corrected; what cannot change can be read and not written. */
    void show(UnitDetails details, List<Unit> units) {
        var unit = details.unit();
        code.setValue(unit.code());
        code.setReadOnly(true);
        name.setValue(unit.name());
        type.setValue(unit.type());
        type.setReadOnly(true);
        units.stream().filter(it -> it.id().equals(unit.parentId())).findFirst().ifPresent(parent::setValue);
        from.setValue(unit.validFrom());
        to.setValue(unit.validTo());
        verification.setValue(unit.verification());
        source.setValue(details.source());
    }

    UnitMarks marks() {
        return marks;
    }

    /** Between the fields and the button: what somebody else has written meanwhile. */
    Div below() {
        return below;
    }

    private UnitDraft draft() {
        return new UnitDraft(
                code.getValue().strip(),
                name.getValue(),
                type.getValue(),
                id(parent.getValue()),
                from.getValue(),
                to.getValue(),
                verification.getValue(),
                source.getValue());
    }

    static @Nullable UUID id(@Nullable Unit unit) {
        return unit == null ? null : unit.id();
    }
}
