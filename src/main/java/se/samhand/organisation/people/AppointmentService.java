package se.samhand.organisation.people;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.people.FunctionCannotChange.Reason;
import se.samhand.security.Roles;

/** Administrators name who holds a function, and who stands in. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AppointmentService {

    private final UnitFunctions functions;
    private final FunctionHolders holders;
    private final Persons persons;
    private final PersonService staff;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    AppointmentService(
            UnitFunctions functions,
            FunctionHolders holders,
            Persons persons,
            PersonService staff,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.functions = functions;
        this.holders = holders;
        this.persons = persons;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
    }

    /** Gives the function to a person from a day until the next holder begins; the earlier one ends the day before. */
    public FunctionDetails give(UUID id, @Valid HolderDraft draft) {
        return hold(id, draft, false);
    }

    /**
     * Gives the function to somebody from a day until the next holder begins; who is in the staff list already is known by
     * name and address, unless protected identity is told: then neither is kept or looked for.
     *
     * @throws FunctionCannotChange when somebody of another name has the address
     */
    public FunctionDetails appoint(UUID id, @Valid PersonDraft person, @NotNull LocalDate from) {
        return give(
                id,
                new HolderDraft(known(person).orElseGet(() -> staff.add(person).id()), from));
    }

    /** Names who stands in while the holder is away, from a day until the next deputy begins. */
    public FunctionDetails giveDeputy(UUID id, @Valid HolderDraft draft) {
        return hold(id, draft, true);
    }

    /**
     * Whoever holds the function on the first day is away, and the deputy acts.
     *
     * @param until the last day away, or null while nobody knows
     * @throws FunctionCannotChange when nobody holds it then
     */
    public FunctionDetails away(UUID id, LocalDate from, @Nullable LocalDate until) {
        var all = holders.of(id);
        all.stream()
                .filter(it -> !it.isDeputy() && it.holdsOn(from))
                .findFirst()
                .orElseThrow(() -> new FunctionCannotChange(Reason.NOBODY_HOLDS_IT))
                .isAway(from, until);
        holders.flush();
        var function = functions.findById(id).orElseThrow();
        record("function.holder-away", function);
        return function.details(all, from);
    }

    private Optional<UUID> known(PersonDraft person) {
        return persons.findByWorkEmail(person.workEmail().strip())
                .filter(it -> it.isWho(person))
                .map(Person::id);
    }

    private FunctionDetails hold(UUID id, HolderDraft draft, boolean deputy) {
        var function = functions.findById(id).orElseThrow();
        var person = persons.findById(requireNonNull(draft.personId())).orElseThrow();
        var from = requireNonNull(draft.from());
        var standing =
                holders.of(id).stream().filter(it -> it.isDeputy() == deputy).toList();
        var before = standing.stream()
                .filter(it -> it.validFrom().isBefore(from))
                .max(Comparator.comparing(FunctionHolder::validFrom));
        var next = standing.stream()
                .map(FunctionHolder::validFrom)
                .filter(from::isBefore)
                .min(Comparator.naturalOrder());
        var same = standing.stream().filter(it -> it.validFrom().equals(from)).findFirst();
        if (same.isPresent()) {
            same.get().isReally(person);
        } else {
            standing.stream().filter(it -> it.holdsOn(from)).forEach(it -> it.endsOn(from.minusDays(1)));
            holders.save(new FunctionHolder(
                    function,
                    person,
                    deputy,
                    from,
                    next.map(it -> it.minusDays(1)).orElse(null)));
        }
        holders.flush();
        record(deputy ? "function.deputy-given" : "function.given", function);
        if (!deputy && next.isEmpty()) {
            before.ifPresent(it -> events.publishEvent(new FunctionGiven(
                    id,
                    function.unitId(),
                    function.name(),
                    person.id(),
                    from,
                    it.person().id())));
        }
        return function.details(holders.of(id), from);
    }

    private void record(String action, UnitFunction function) {
        audit.record(action, "function", function.id(), function.name(), "");
    }
}
