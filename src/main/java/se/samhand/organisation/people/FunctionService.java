package se.samhand.organisation.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionCannotChange.Reason;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Which functions a unit has, who holds them on a day, and who stands in. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class FunctionService {

    private static final int TIME_TO_COME_FIRST = 14;
    private static final int TIME_TO_COME_AGAIN = 120;
    private static final String MAY_CHANGE = "hasRole('" + Roles.ADMIN + "')";

    private final UnitFunctions functions;
    private final FunctionHolders holders;
    private final OrganisationDirectory directory;
    private final AuditLog audit;

    FunctionService(UnitFunctions functions, FunctionHolders holders, OrganisationDirectory directory, AuditLog audit) {
        this.functions = functions;
        this.holders = holders;
        this.directory = directory;
        this.audit = audit;
    }

    /** The unit's functions by name, with who holds them on the day. */
    public List<FunctionDetails> functionsOf(UUID unitId, LocalDate day) {
        var held = holders.ofUnit(unitId, day).stream()
                .collect(groupingBy(it -> it.function().id()));
        return functions.findByUnitId(unitId).stream()
                .sorted(Comparator.comparing(UnitFunction::name, SwedishOrder.ofNames()))
                .map(function -> function.details(held.getOrDefault(function.id(), List.of()), day))
                .toList();
    }

    /** All functions of all units, whoever holds them. */
    public List<NamedFunction> names() {
        return functions.names();
    }

    /**
     * Functions by name with who holds them on the day, vacant ones among them, and with whom a holder is shared. When a
     * holder signed in is for administrators and the programme office alone.
     *
     * @param name of the functions; all when it is empty
     * @throws AccessDeniedException when somebody else asks who does not sign in
     */
    public Slice<FunctionRow> list(LocalDate day, String name, FunctionFilter filter, Pageable page) {
        var watched = maySeeWhoSignsIn();
        if (filter == FunctionFilter.SILENT && !watched) {
            throw new AccessDeniedException("Who signs in is not for everybody");
        }
        var organisation = directory.organisation();
        var began = day.minusDays(TIME_TO_COME_FIRST);
        var cameAfter = day.minusDays(TIME_TO_COME_AGAIN)
                .atStartOfDay(PortalClock.STOCKHOLM)
                .toInstant();
        var held = functions.held(
                day, name, filter == FunctionFilter.VACANT, filter == FunctionFilter.SILENT, began, cameAfter, page);
        var elsewhere = elsewhere(held.getContent(), day);
        return held.map(it -> {
            var unit = organisation.byId(it.unitId()).orElseThrow();
            var sharedWith = elsewhere.stream()
                    .filter(other -> other.personId().equals(it.personId())
                            && other.name().equals(it.name())
                            && !other.unitId().equals(it.unitId()))
                    .flatMap(other -> organisation.byId(other.unitId()).stream())
                    .map(Unit::name)
                    .sorted(SwedishOrder.ofNames())
                    .toList();
            var row = it.row(unit.code(), unit.name(), sharedWith);
            return watched ? row : row.withoutSignIn();
        });
    }

    /** Whether the person may be told when holders signed in. */
    public boolean maySeeWhoSignsIn() {
        return SignedIn.has(Roles.Role.ADMIN) || SignedIn.has(Roles.Role.PROGRAMME_OFFICE);
    }

    private List<HeldElsewhere> elsewhere(List<FunctionHeld> held, LocalDate day) {
        var persons = held.stream()
                .filter(it -> !Boolean.TRUE.equals(it.protectedIdentity()))
                .map(FunctionHeld::personId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return persons.isEmpty() ? List.of() : holders.heldBy(persons, day);
    }

    /** The function with who holds it on the day. */
    public Optional<FunctionDetails> function(UUID id, LocalDate day) {
        return functions.findById(id).map(it -> it.details(holders.of(id), day));
    }

    /** Who has held the function and stood in, and who is to, the latest first. */
    public List<HolderDetails> holders(UUID id, LocalDate day) {
        return holders.of(id).stream()
                .sorted(Comparator.comparing(FunctionHolder::validFrom).reversed())
                .map(it -> it.details(day))
                .toList();
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
        audit.record("function.added", "function", function.id(), function.name(), "");
        return function.details(List.of(), LocalDate.MIN);
    }
}
