package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samhand.organisation.OrganisationService;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitDetails;
import se.samhand.organisation.UnitDraft;
import se.samhand.organisation.UnitService;

/** Corrects what is recorded of a unit. Of two who do so at the same time, the later one sees both and chooses. */
class DescribePanel extends Composite<Div> {

    private final transient UnitService service;
    private final transient OrganisationService organisation;
    private final transient Validator validator;
    private final List<Unit> units;
    private final LocalDate today;
    private final UnitForm form;
    private UnitDetails based;

    DescribePanel(
            UnitService service,
            OrganisationService organisation,
            Validator validator,
            UnitDetails details,
            List<Unit> units,
            LocalDate today) {
        this.service = service;
        this.organisation = organisation;
        this.validator = validator;
        this.units = units;
        this.today = today;
        this.based = details;
        form = new UnitForm(units, today, translate("organisation.save"), this::save);
        form.show(details, units);
        getContent().add(new Paragraph(translate("organisation.describe.about")), form);
    }

    private void save(UnitDraft draft) {
        form.below().removeAll();
        var id = based.unit().id();
        if (!form.marks().show(validator.validate(draft), service.faultsOf(id, draft))) {
            return;
        }
        Attempt.to(
                () -> {
                    try {
                        Attempt.done("organisation.saved", service.describe(id, based.version(), draft), today);
                    } catch (OptimisticLockingFailureException somebodyWasFaster) {
                        showBoth(draft);
                    }
                },
                form.marks());
    }

    private void showBoth(UnitDraft mine) {
        based = organisation.unit(based.unit().code(), today).orElseThrow();
        form.below().add(new MeanwhilePanel(mine, based, () -> save(mine), () -> {
            form.below().removeAll();
            form.show(based, units);
        }));
    }
}
