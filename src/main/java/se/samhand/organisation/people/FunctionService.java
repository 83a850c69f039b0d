package se.samhand.organisation.people;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.people.FunctionCannotChange.Reason;
import se.samhand.security.Roles;

/** Which functions a unit has, who holds them on a day, and who stands in. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class FunctionService {

    private static final String MAY_CHANGE = "hasRole('" + Roles.ADMIN + "')";

    private final UnitFunctions functions;
    private final FunctionHolders holders;
    private final Persons persons;
    private final PersonService staff;
    private final OrganisationDirectory directory;
    private final AuditLog audit;

    FunctionService(
            UnitFunctions functions,
            FunctionHolders holders,
            Persons persons,
            PersonService staff,
            OrganisationDirectory directory,
            AuditLog audit) {
        this.functions = functions;
        this.holders = holders;
        this.persons = persons;
        this.staff = staff;
        this.directory = directory;
        this.audit = audit;
    }

    /** The unit's functions by name, with who holds them on the day. */
    public List<FunctionDetails> functionsOf(UUID unitId, LocalDate day) {
        var held = holders.ofUnit(unitId, day).stream()
                .collect(groupingBy(it -> it.function().id()));
        return functions.findByUnitId(unitId).stream()
                .sorted(Comparator.comparing(UnitFunction::name, SwedishOrder.ofNames()))
                .map(function -> details(function, held.getOrDefault(function.id(), List.of()), day))
                .toList();
    }

    /** All functions of all units, whoever holds them. */
    public List<NamedFunction> names() {
        return functions.names();
    }

    /** All functions by name with who holds them on the day; or only those that nobody does. */
    public Slice<FunctionRow> list(LocalDate day, boolean vacantOnly, Pageable page) {
        var organisation = directory.organisation();
        return functions.held(day, vacantOnly, page).map(held -> {
            var unit = organisation.byId(held.unitId()).orElseThrow();
            return held.row(unit.code(), unit.name());
        });
    }

    /** The function with who holds it on the day. */
    public Optional<FunctionDetails> function(UUID id, LocalDate day) {
        return functions.findById(id).map(it -> details(it, holders.of(id), day));
    }

    /** @throws FunctionCannotChange when the unit has one of that name, or there is no such unit */
    @PreAuthorize(MAY_CHANGE)
    @Transactional
    public FunctionDetails add(UUID unitId, @Valid FunctionDraft draft) {
        if (directory.readNow().byId(unitId).isEmpty()) {
            throw new FunctionCannotChange(Reason.UNKNOWN_UNIT);
        }
        var function = new UnitFunction(unitId, draft.name().strip());
        try {
            functions.saveAndFlush(function);
        } catch (DataIntegrityViolationException nameTaken) {
            throw new FunctionCannotChange(Reason.NAME_TAKEN);
        }
        record("function.added", function);
        return details(function, List.of(), LocalDate.MIN);
    }

    /** Gives the function to a person from a day until the next holder begins; the earlier one ends the day before. */
    @PreAuthorize(MAY_CHANGE)
    @Transactional
    public FunctionDetails give(UUID id, @Valid HolderDraft draft) {
        return hold(id, draft, false);
    }

    /**
     * Gives the function to somebody who is not in the portal yet, from a day until the next holder begins.
     *
     * @throws FunctionCannotChange when somebody has the address already
     */
    @PreAuthorize(MAY_CHANGE)
    @Transactional
    public FunctionDetails appoint(UUID id, @Valid PersonDraft person, LocalDate from) {
        return give(id, new HolderDraft(staff.add(person).id(), from));
    }

    /** Names who stands in while the holder is away, from a day until the next deputy begins. */
    @PreAuthorize(MAY_CHANGE)
    @Transactional
    public FunctionDetails giveDeputy(UUID id, @Valid HolderDraft draft) {
        return hold(id, draft, true);
    }

    /**
     * Whoever holds the function on the first day is away, and the deputy acts.
     *
     * @param until the last day away, or null while nobody knows
     * @throws FunctionCannotChange when nobody holds it then
     */
    @PreAuthorize(MAY_CHANGE)
    @Transactional
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
        return details(function, all, from);
    }

    private FunctionDetails hold(UUID id, HolderDraft draft, boolean deputy) {
        var function = functions.findById(id).orElseThrow();
        var person = persons.findById(requireNonNull(draft.personId())).orElseThrow();
        var from = requireNonNull(draft.from());
        var standing =
                holders.of(id).stream().filter(it -> it.isDeputy() == deputy).toList();
        var same = standing.stream().filter(it -> it.validFrom().equals(from)).findFirst();
        if (same.isPresent()) {
            same.get().isReally(person);
        } else {
            var next = standing.stream()
                    .map(FunctionHolder::validFrom)
                    .filter(from::isBefore)
                    .min(Comparator.naturalOrder());
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
        return details(function, holders.of(id), from);
    }

    private void record(String action, UnitFunction function) {
        audit.record(action, "function", function.id(), function.name(), "");
    }

    private static FunctionDetails details(UnitFunction function, List<FunctionHolder> all, LocalDate day) {
        return new FunctionDetails(
                function.id(),
                function.version(),
                function.unitId(),
                function.name(),
                all.stream()
                        .filter(it -> it.holdsOn(day))
                        .sorted(FunctionHolder.HOLDER_FIRST)
                        .map(it -> it.details(day))
                        .toList());
    }
}
