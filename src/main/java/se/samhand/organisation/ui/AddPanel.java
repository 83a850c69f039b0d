package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitDraft;
import se.samhand.organisation.UnitService;

/** Adds a unit. */
class AddPanel extends Composite<Div> {

    private final transient UnitService service;
    private final transient Validator validator;
    private final LocalDate today;
    private final UnitForm form;

    AddPanel(UnitService service, Validator validator, List<Unit> units, LocalDate today) {
        this.service = service;
        this.validator = validator;
        this.today = today;
        form = new UnitForm(units, today, translate("organisation.add"), this::add);
        getContent().add(form);
    }

    private void add(UnitDraft draft) {
        if (form.marks().show(validator.validate(draft), service.faultsOf(null, draft))) {
            Attempt.to(() -> Attempt.done("organisation.added", service.create(draft), today), form.marks());
        }
    }
}
