package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.uikit.Fields;

/** The fields that the forms of the administration have in common. */
final class UnitFields {

    private UnitFields() {}

    static TextField code() {
        var field = Fields.text(translate("organisation.code"));
        field.setMaxLength(20);
        field.setHelperText(translate("organisation.code.help"));
        return field;
    }

    static TextField name() {
        var field = Fields.text(translate("organisation.name"));
        field.setMaxLength(200);
        return field;
    }

    static TextField source() {
        var field = Fields.text(translate("organisation.source"));
        field.setMaxLength(500);
        field.setHelperText(translate("organisation.source.help"));
        return field;
    }

    static Select<UnitType> type() {
        Select<UnitType> field = Fields.choice(translate("organisation.type"));
        field.setItems(UnitType.values());
        field.setItemLabelGenerator(Words::type);
        return field;
    }

    static Select<Verification> verification() {
        Select<Verification> field = Fields.choice(translate("organisation.verification"));
        field.setItems(Verification.values());
        field.setItemLabelGenerator(Words::verification);
        field.setValue(Verification.SOURCED);
        return field;
    }

    static ComboBox<Unit> unit(String label, List<Unit> units, LocalDate today) {
        ComboBox<Unit> field = Fields.search(label);
        field.setItems(UnitFields::matches, units);
        field.setItemLabelGenerator(it -> label(it, today));
        return field;
    }

    static MultiSelectComboBox<Unit> units(String label, List<Unit> units, LocalDate today) {
        MultiSelectComboBox<Unit> field = Fields.several(label);
        field.setItems(UnitFields::matches, units);
        field.setItemLabelGenerator(it -> label(it, today));
        return field;
    }

    private static boolean matches(Unit unit, String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return unit.name().toLowerCase(Locale.ROOT).contains(wanted)
                || unit.code().toLowerCase(Locale.ROOT).startsWith(wanted);
    }

    private static String label(Unit unit, LocalDate today) {
        var existence = Words.existence(unit, today);
        return existence.isEmpty() ? unit.name() : unit.name() + " (" + existence + ")";
    }
}
