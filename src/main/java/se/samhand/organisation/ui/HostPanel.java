package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samhand.organisation.HostDraft;
import se.samhand.organisation.HostService;
import se.samhand.organisation.Unit;
import se.samhand.organisation.Verification;
import se.samhand.uikit.Fields;

/** Says which board answers for a unit from a day on. */
class HostPanel extends Composite<Div> {

    private final transient HostService service;
    private final transient Validator validator;
    private final Unit unit;
    private final LocalDate today;
    private final UnitMarks marks = new UnitMarks();
    private final ComboBox<Unit> host;
    private final DatePicker from = marks.of("from", Fields.date(translate("organisation.host.from")));
    private final Select<Verification> verification = marks.of("verification", UnitFields.verification());
    private final ChangePreview preview = new ChangePreview();

    HostPanel(HostService service, Validator validator, Unit unit, List<Unit> units, LocalDate today) {
        this.service = service;
        this.validator = validator;
        this.unit = unit;
        this.today = today;
        var boards = units.stream().filter(it -> it.type().isBoard()).toList();
        host = marks.of("hostId", UnitFields.unit(translate("organisation.host"), boards, today));
        Stream.<HasValue<?, ?>>of(host, from, verification)
                .forEach(field -> field.addValueChangeListener(it -> preview.hide()));
        var layout = new FormLayout(host, from, verification);
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        getContent().addClassName("organisation-form");
        getContent()
                .add(
                        new Paragraph(translate("organisation.host.about")),
                        marks,
                        layout,
                        new Button(translate("organisation.check"), click -> check(draft())),
                        preview);
    }

    private void check(HostDraft draft) {
        if (marks.show(validator.validate(draft), service.faultsOf(unit.id(), draft))) {
            preview.show(
                    service.preview(unit.id(), draft),
                    translate("organisation.host.set"),
                    () -> Attempt.to(() -> host(draft), marks));
        }
    }

    private void host(HostDraft draft) {
        service.host(unit.id(), draft);
        Attempt.done("organisation.host.is-set", unit, today);
    }

    private HostDraft draft() {
        return new HostDraft(UnitForm.id(host.getValue()), from.getValue(), verification.getValue());
    }
}
