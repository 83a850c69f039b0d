package se.samhand.organisation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.HostService;
import se.samhand.organisation.OrganisationService;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitDetails;
import se.samhand.organisation.UnitService;
import se.samhand.uikit.Notices;

/** Gives each act of an administrator its panel. */
@org.springframework.stereotype.Component
class ActPanels {

    private final OrganisationService organisation;
    private final UnitService units;
    private final RestructuringService restructuring;
    private final HostService hosts;
    private final Validator validator;

    ActPanels(
            OrganisationService organisation,
            UnitService units,
            RestructuringService restructuring,
            HostService hosts,
            Validator validator) {
        this.organisation = organisation;
        this.units = units;
        this.restructuring = restructuring;
        this.hosts = hosts;
        this.validator = validator;
    }

    Component panel(Act act, @Nullable UnitDetails chosen, List<Unit> all, LocalDate today) {
        return switch (act) {
            case ADD -> new AddPanel(units, validator, all, today);
            case DESCRIBE -> new DescribePanel(units, organisation, validator, requireNonNull(chosen), all, today);
            case HOST -> new HostPanel(hosts, validator, requireNonNull(chosen).unit(), all, today);
            case END -> new EndPanel(units, requireNonNull(chosen), today);
            case MERGE, SPLIT, MOVE ->
                new RestructurePanel(restructuring, validator, act, chosen == null ? null : chosen.unit(), all, today);
        };
    }

    Component past() {
        return new PastRestructurings(
                restructuring.restructurings(),
                unit -> Attempt.to(() -> {
                    restructuring.takeBack(unit.id());
                    Notices.success(translate("organisation.taken-back", unit.name()));
                    UI.getCurrent().navigate(OrganisationAdminView.class);
                }));
    }

    /** What can be undone for a unit by one click. */
    List<Component> undoing(UnitDetails details, LocalDate today) {
        var undoing = new ArrayList<Component>();
        var unit = details.unit();
        if (unit.validTo() != null && details.became().isEmpty()) {
            undoing.add(new Button(
                    translate("organisation.reopen"),
                    click -> Attempt.to(() ->
                            Attempt.done("organisation.reopened", units.reopen(unit.id(), details.version()), today))));
        }
        if (!details.hosts().isEmpty()) {
            undoing.add(new Button(
                    translate("organisation.host.take-back"),
                    click -> Attempt.to(() -> {
                        hosts.takeBackLatest(unit.id());
                        Attempt.done("organisation.host.taken-back", unit, today);
                    })));
        }
        return undoing;
    }
}
