package se.samhand.handover;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import se.samhand.organisation.people.StaffAddresses;
import se.samhand.security.Roles.Role;

/** Puts together what is known of a function. */
@Component
class HandOverPages {

    private final HandOvers handOvers;
    private final FunctionService functions;
    private final DutiesOfFunctions duties;
    private final HandOverAccess access;
    private final StaffAddresses staff;
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
            StaffAddresses staff,
            RoleHolders roles,
            ManagersOfUnits managers,
            OrganisationDirectory directory,
            Texts texts,
            Clock clock) {
        this.handOvers = handOvers;
        this.functions = functions;
        this.duties = duties;
        this.access = access;
        this.staff = staff;
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
        if (known.isEmpty()) {
            return new HandOverPage(
                    function,
                    unit.code(),
                    unit.name(),
                    function.holders(),
                    known,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    false,
                    false,
                    today);
        }
        var current = handOvers.findByFunctionIdAndNotSignedTrue(function.id());
        var signed = handOvers.findByFunctionIdAndSignedAtIsNotNullOrderBySignedAtDesc(function.id());
        var persons = Stream.concat(current.stream(), signed.stream())
                .flatMap(HandOver::persons)
                .collect(toSet());
        var names = staff.names(persons, function.name());
        return new HandOverPage(
                function,
                unit.code(),
                unit.name(),
                functions.holders(function.id(), today),
                known,
                contacts(function, unit, organisation, today),
                current.map(it -> it.details(names)),
                signed.stream().map(it -> it.details(names)).toList(),
                access.writes(),
                current.filter(access::receives).isPresent(),
                today);
    }

    private List<Contact> contacts(FunctionDetails function, Unit unit, Organisation organisation, LocalDate today) {
        var contacts = new ArrayList<Contact>();
        var board = organisation.boardOf(unit.id(), today).orElse(unit).id();
        for (var role : List.of(Role.COORDINATOR, Role.APPROVER)) {
            roles.names(role, List.of(board), today)
                    .getOrDefault(board, List.of())
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
