package se.samhand.organisation.people;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.people.FunctionCannotChange.Reason;
import se.samhand.security.Roles;

/** Who works where, as administrators keep it. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class PersonService {

    private final Persons persons;
    private final Employments employments;
    private final OrganisationDirectory directory;
    private final AuditLog log;

    PersonService(Persons persons, Employments employments, OrganisationDirectory directory, AuditLog log) {
        this.persons = persons;
        this.employments = employments;
        this.directory = directory;
        this.log = log;
    }

    /** Everybody who works at the unit itself on the day. */
    public List<EmploymentDetails> employedAt(UUID unitId, LocalDate day) {
        return employments.at(unitId, day).stream().map(Employment::details).toList();
    }

    /** @throws FunctionCannotChange when somebody else has the address */
    @Transactional
    public PersonDetails add(@Valid PersonDraft draft) {
        var added = saved(new Person(draft));
        done("added", added.id(), "");
        return added;
    }

    /**
     * @throws FunctionCannotChange when somebody else has the address
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed the person since
     */
    @Transactional
    public PersonDetails describe(UUID id, long version, @Valid PersonDraft draft) {
        var person = persons.findById(id).orElseThrow();
        if (person.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Person.class, id);
        }
        person.describe(draft);
        var described = saved(person);
        done("described", id, "");
        return described;
    }

    @Transactional
    public EmploymentDetails employ(UUID personId, @Valid EmploymentDraft draft) {
        var unitId = requireNonNull(draft.unitId());
        var unit = directory.readNow().byId(unitId).orElseThrow(() -> new FunctionCannotChange(Reason.UNKNOWN_UNIT));
        var person = persons.findById(personId).orElseThrow();
        done("employed", personId, unit.code());
        return employments
                .saveAndFlush(
                        new Employment(person, unitId, draft.functionTitle().strip(), requireNonNull(draft.from())))
                .details();
    }

    /** The last day counts. */
    @Transactional
    public EmploymentDetails leaves(UUID employmentId, LocalDate lastDay) {
        var employment = employments.findById(employmentId).orElseThrow();
        employment.endsOn(lastDay);
        var ended = employments.saveAndFlush(employment).details();
        done("left", ended.personId(), lastDay.toString());
        return ended;
    }

    /** Who it is stands with the person; the log is never changed, and people have a right to be forgotten. */
    private void done(String act, UUID personId, String detail) {
        log.record("person." + act, "person", personId, "", detail);
    }

    private PersonDetails saved(Person person) {
        try {
            persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException somebodyElseHasIt) {
            throw new FunctionCannotChange(Reason.ADDRESS_TAKEN);
        }
        var address = person.workEmail();
        return new PersonDetails(
                person.id(),
                person.version(),
                person.shownAs(""),
                address == null ? "" : address,
                person.hasProtectedIdentity());
    }
}
