package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.accounts.MembershipDetails;
import se.samhand.accounts.MembershipDraft;
import se.samhand.accounts.MembershipNotPossible;
import se.samhand.accounts.MembershipNotPossible.Reason;
import se.samhand.accounts.MembershipService;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles.Role;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;

/** Gives the account a role at a unit; only roles that fit the unit are offered. */
class GrantForm extends Composite<Div> {

    private final transient MembershipService memberships;
    private final transient Validator validator;
    private final transient Clock clock;
    private final UserPanel panel;
    private final SerializableConsumer<MembershipDetails> onGranted;
    private final ComboBox<Unit> unit = Fields.search(translate("accounts.unit"));
    private final ComboBox<Role> role = Fields.search(translate("accounts.role"));
    private final DatePicker from = Fields.date(translate("accounts.validFrom"));
    private final DatePicker to = Fields.date(translate("accounts.validTo"));
    private final FieldFaults faults = new FieldFaults();

    GrantForm(
            MembershipService memberships,
            Validator validator,
            Clock clock,
            UserPanel panel,
            SerializableConsumer<MembershipDetails> onGranted) {
        this.memberships = memberships;
        this.validator = validator;
        this.clock = clock;
        this.panel = panel;
        this.onGranted = onGranted;
        unit.setItemsPageable((page, typed) -> memberships.units(typed, page));
        unit.setItemLabelGenerator(Unit::name);
        unit.setHelperText(translate("accounts.unit.help"));
        unit.addValueChangeListener(chosen -> offerRoles(chosen.getValue()));
        role.setItemLabelGenerator(Words::role);
        role.addValueChangeListener(chosen -> explain(chosen.getValue()));
        to.setClearButtonVisible(true);
        to.setHelperText(translate("accounts.validTo.help"));
        unit.setRequiredIndicatorVisible(true);
        role.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        faults.at("unitId", unit)
                .at("role", role)
                .at("validFrom", from)
                .at("validTo", to)
                .at("termInOrder", to);
        var fields = new Div(unit, role, from, to);
        fields.addClassName("user-fields");
        getContent().addClassName("grant-form");
        getContent().add(fields, new Button(translate("accounts.grant.do"), click -> grant()));
        empty();
    }

    private void empty() {
        unit.clear();
        offerRoles(null);
        from.setValue(LocalDate.now(clock));
        to.clear();
        faults.clear();
    }

    private void offerRoles(@Nullable Unit chosen) {
        var before = role.getValue();
        var fitting = Stream.of(Role.values())
                .filter(it -> chosen == null || it.isOfPartner() == (chosen.type() == UnitType.PARTNER))
                .toList();
        role.setItems(fitting);
        role.setValue(fitting.contains(before) && chosen != null ? before : null);
    }

    private void explain(@Nullable Role chosen) {
        role.setHelperText(chosen == null ? "" : translate("accounts.role.does." + chosen.name()));
    }

    @SuppressWarnings("NullAway") // a draft of a form that is not filled in; the validator says so
    private MembershipDraft draft() {
        var chosen = unit.getValue();
        return new MembershipDraft(
                chosen == null ? null : chosen.id(), role.getValue(), from.getValue(), to.getValue());
    }

    private void grant() {
        var draft = draft();
        var whole = faults.noneIn(draft, validator);
        if (Fields.isNoDay(to)) {
            faults.say("validTo", translate("uikit.date.bad"));
            faults.focusFirst();
            return;
        }
        if (!whole) {
            return;
        }
        try {
            var granted = memberships.grant(panel.account().id(), draft);
            empty();
            onGranted.accept(granted);
        } catch (MembershipNotPossible refused) {
            refused.reasons().forEach(it -> faults.say(field(it), translate("accounts.refusal." + it.name())));
            faults.focusFirst();
        }
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case UNKNOWN_UNIT -> "unitId";
            case ROLE_DOES_NOT_FIT_THE_UNIT, ALREADY_HELD -> "role";
            case HAS_HELD -> "validFrom";
            case ENDS_BEFORE_IT_BEGINS -> "validTo";
        };
    }
}
