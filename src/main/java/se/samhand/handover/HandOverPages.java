package se.samhand.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samhand.accounts.RoleHolders;
import se.samhand.activity.DutiesOfFunctions;
import se.samhand.handover.HandOverPage.Contact;
import se.samhand.importing.Texts;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.ManagersOfUnits;
import se.samhand.security.Roles.Role;

/** Puts together what is known of a function. */
@Component
class HandOverPages {

    private final HandOvers handOvers;
    private final FunctionService functions;
    private final DutiesOfFunctions duties;
    private final HandOverAccess access;
    private final RoleHolders roles;
    private final ManagersOfUnits managers;
    private final OrganisationDirectory directory;
    private final Texts texts;
    private final Clock clock;

    HandOverPages(
            HandOvers handOvers,
            FunctionService functions,
            DutiesOfFunctions duties,
            HandOverAccess access,
            RoleHolders roles,
            ManagersOfUnits managers,
            OrganisationDirectory directory,
            Texts texts,
            Clock clock) {
        this.handOvers = handOvers;
        this.functions = functions;
        this.duties = duties;
        this.access = access;
        this.roles = roles;
        this.managers = managers;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    HandOverPage of(FunctionDetails function) {
        var today = LocalDate.now(clock);
        var organisation = directory.organisation();
        var unit = organisation.byId(function.unitId()).orElseThrow();
        var known = duties.of(function.id(), function.unitId());
        var holders = functions.holders(function.id(), today);
        if (known.isEmpty()) {
            return new HandOverPage(
                    function,
                    unit.code(),
                    unit.name(),
                    holders,
                    known,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    false,
                    false,
                    today);
        }
        var current = handOvers.findByFunctionIdAndNotSignedTrue(function.id());
        return new HandOverPage(
                function,
                unit.code(),
                unit.name(),
                holders,
                known,
                contacts(function, unit, organisation, today),
                current.map(HandOver::details),
                handOvers.findByFunctionIdAndSignedAtIsNotNullOrderBySignedAtDesc(function.id()).stream()
                        .map(HandOver::details)
                        .toList(),
                access.writes(),
                current.filter(access::receives).isPresent(),
                today);
    }

    private List<Contact> contacts(FunctionDetails function, Unit unit, Organisation organisation, LocalDate today) {
        var contacts = new ArrayList<Contact>();
        for (var role : List.of(Role.COORDINATOR, Role.APPROVER)) {
            roles.names(role, List.of(unit.id()), today)
                    .getOrDefault(unit.id(), List.of())
                    .forEach(name -> contacts.add(new Contact(texts.of("accounts.role." + role), name)));
        }
        functions.functionsOf(unit.id(), today).stream()
                .filter(it -> !it.id().equals(function.id()))
                .forEach(it -> contacts.add(new Contact(
                        it.name(), it.acting().map(holder -> holder.shownAs()).orElse(""))));
        var below = organisation.within(unit.id(), today).stream()
                .filter(it -> !it.equals(unit.id()))
                .toList();
        managers.on(today, below)
                .forEach((unitId, manager) -> contacts.add(
                        new Contact(organisation.byId(unitId).map(Unit::name).orElse(""), manager.email())));
        return contacts;
    }
}
