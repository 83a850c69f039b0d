package se.samhand.activity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** What units do about deviations: read by all of the city's staff, told by the unit's coordinator until it is settled. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class RemedyService {

    private final Remedies remedies;
    private final Surroundings surroundings;
    private final RemedyTasks tasks;
    private final Commitments commitments;
    private final OrganisationDirectory directory;
    private final AuditLog log;
    private final Clock clock;

    RemedyService(
            Remedies remedies,
            Surroundings surroundings,
            RemedyTasks tasks,
            Commitments commitments,
            OrganisationDirectory directory,
            AuditLog log,
            Clock clock) {
        this.remedies = remedies;
        this.surroundings = surroundings;
        this.tasks = tasks;
        this.commitments = commitments;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What was named by follow-ups of the commitment's activity, by the unit and those that it came from, before the period
     * or, once it is handed in, in it. What is open comes first, by its day; then what is settled, the latest first.
     */
    public List<RemedyDetails> of(UUID commitmentId, Period period) {
        var commitment = commitments.findById(commitmentId).orElseThrow();
        return surroundings.remedies(surroundings.remediesOf(commitment.activityKey(), commitment.unitId()), period);
    }

    /**
     * Says how it goes: that it goes on until another day, is done, or is no longer relevant.
     *
     * @param version of the remedy that the person has read
     * @throws ObjectOptimisticLockingFailureException when somebody else has said something since
     * @throws RemedySettled when it has been settled before
     * @throws RemedyDayNotPossible when it goes on without a day, or until one that has passed
     */
    @PreAuthorize("@mayRemedy.write(#id)")
    @Transactional
    public void say(UUID id, long version, @Valid RemedyWordDraft word) {
        var remedy = remedies.whole(id).orElseThrow();
        if (remedy.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Remedy.class, id);
        }
        var today = LocalDate.now(clock);
        var organisation = directory.organisation();
        remedy.isSaid(word, SignedIn.user().orElseThrow(), clock.instant(), today);
        var heirs = organisation.carriesOnFor(remedy.unitId(), today).stream()
                .map(Unit::id)
                .toList();
        tasks.follow(List.of(remedy), commitments.findByUnitIdIn(heirs), organisation, today);
        log.record(
                "remedy.said",
                "remedy",
                id,
                remedy.followUp().commitment().title(),
                remedy.dueOn().toString());
    }
}
