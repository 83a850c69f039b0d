package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samhand.organisation.UnitCannotChange.Reason;
import se.samhand.organisation.UnitDetails;
import se.samhand.organisation.UnitFault;
import se.samhand.organisation.UnitService;
import se.samhand.uikit.Fields;

/** Ends a unit without anybody to carry on. */
class EndPanel extends Composite<Div> {

    private final transient UnitService service;
    private final UnitDetails details;
    private final LocalDate today;
    private final UnitMarks marks = new UnitMarks();
    private final DatePicker lastDay = marks.of("validTo", Fields.date(translate("organisation.last-day")));
    private final ChangePreview preview = new ChangePreview();

    EndPanel(UnitService service, UnitDetails details, LocalDate today) {
        this.service = service;
        this.details = details;
        this.today = today;
        lastDay.addValueChangeListener(it -> preview.hide());
        var check = new Button(translate("organisation.check"), click -> check());
        getContent().addClassName("organisation-form");
        getContent().add(new Paragraph(translate("organisation.end.about")), marks, lastDay, check, preview);
    }

    private void check() {
        var day = lastDay.getValue();
        if (day == null) {
            marks.show(Set.of(), List.of(new UnitFault("validTo", Reason.DAY_MISSING, "")));
            return;
        }
        var id = details.unit().id();
        if (marks.show(Set.of(), service.faultsOfEnd(id, day))) {
            preview.show(
                    service.previewOfEnd(id, day),
                    translate("organisation.end"),
                    () -> Attempt.to(
                            () -> Attempt.done(
                                    "organisation.has-ended", service.end(id, details.version(), day), today),
                            marks));
        }
    }
}
