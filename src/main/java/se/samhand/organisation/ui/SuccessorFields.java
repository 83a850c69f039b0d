package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samhand.organisation.SuccessorDraft;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;

/** Fields for a unit that takes over from others. */
class SuccessorFields extends Composite<FormLayout> {

    private final TextField code;
    private final TextField name;
    private final Select<UnitType> type;
    private final ComboBox<Unit> parent;
    private final Select<Verification> verification;
    private final TextField source;

    SuccessorFields(int index, List<Unit> units, LocalDate today, UnitMarks marks, Command onChange) {
        var path = "successors[" + index + "].";
        code = marks.of(path + "code", UnitFields.code());
        name = marks.of(path + "name", UnitFields.name());
        type = marks.of(path + "type", UnitFields.type());
        parent = marks.of(path + "parentId", UnitFields.unit(translate("organisation.parent"), units, today));
        verification = marks.of(path + "verification", UnitFields.verification());
        source = marks.of(path + "source", UnitFields.source());
        Stream.<HasValue<?, ?>>of(code, name, type, parent, verification, source)
                .forEach(field -> field.addValueChangeListener(it -> onChange.execute()));
        getContent().setAutoResponsive(true);
        getContent().setExpandFields(true);
        getContent().add(name, code, type, parent, verification, source);
    }

    /** Begins with the kind and the place of a unit that it takes over from. */
    void beginLike(Unit unit, List<Unit> units) {
        if (type.isEmpty()) {
            type.setValue(unit.type());
        }
        if (parent.isEmpty()) {
            units.stream()
                    .filter(it -> it.id().equals(unit.parentId()))
                    .findFirst()
                    .ifPresent(parent::setValue);
        }
    }

    void suggestName(String suggested) {
        name.setValue(suggested);
    }

    SuccessorDraft draft() {
        return new SuccessorDraft(
                code.getValue().strip(),
                name.getValue(),
                type.getValue(),
                UnitForm.id(parent.getValue()),
                verification.getValue(),
                source.getValue());
    }
}
