package se.samhand.programme;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.codelists.CodeLists;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles;

/** The activities of a draft, as the programme office writes them. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class DraftActivityService {

    private final Goals goals;
    private final ProgrammeActivities activities;
    private final Drafts drafts;
    private final OrganisationDirectory directory;
    private final CodeLists codeLists;

    DraftActivityService(
            Goals goals,
            ProgrammeActivities activities,
            Drafts drafts,
            OrganisationDirectory directory,
            CodeLists codeLists) {
        this.goals = goals;
        this.activities = activities;
        this.drafts = drafts;
        this.directory = directory;
        this.codeLists = codeLists;
    }

    /** Empty when it has been removed, or does not belong to a draft. */
    public Optional<WrittenActivity> find(UUID id) {
        return activities
                .findById(id)
                .filter(activity -> activity.programmeVersion().isDraft())
                .map(ActivityForm::of);
    }

    /** Who can be named: the units that exist on the day or come later. */
    public List<Unit> units(LocalDate day) {
        return directory.organisation().everyone().stream()
                .filter(unit -> !unit.hasCeasedBy(day))
                .toList();
    }

    /** The units that are named on the day by what is written so far, each once, by name. */
    public List<Unit> unitsNamed(List<ResponsibilityDraft> written, LocalDate day) {
        var organisation = directory.organisation();
        return ActivityForm.complete(written).stream()
                .filter(named -> named.holdsOn(day))
                .flatMap(named -> named.unitsOn(day, organisation).stream())
                .distinct()
                .sorted(Organisation.bySwedishName())
                .toList();
    }

    /**
     * Everything that stands in the way of what is written, however unfinished; nothing is written.
     *
     * @param id the activity it would change, or null for a new one
     */
    public List<DraftFault> faultsOf(String programmeCode, @Nullable UUID id, ActivityDraft draft) {
        return faults(drafts.of(programmeCode), id, draft);
    }

    private List<DraftFault> faults(ProgrammeVersion version, @Nullable UUID id, ActivityDraft draft) {
        var taken = activities
                .byCode(version.id(), draft.code().strip())
                .filter(other -> !other.id().equals(id))
                .isPresent();
        return ActivityRules.faults(draft, taken, directory.organisation(), codeLists);
    }

    /**
     * Adds an activity, after the others of its goal.
     *
     * @throws DraftNotPossible with everything that stands in the way
     * @throws NoDraft when the draft has been adopted or removed meanwhile
     * @throws ObjectOptimisticLockingFailureException when its goal has been removed meanwhile
     */
    @Transactional
    public WrittenActivity add(String programmeCode, @Valid ActivityDraft draft) {
        var version = drafts.forChange(programmeCode);
        DraftNotPossible.throwIfAny(faults(version, null, draft));
        var goal = goal(version, draft);
        var facts = ActivityForm.facts(draft);
        var key = Drafts.freshKey(
                version, facts.code(), activities.keysLike(version.programme().code() + "/" + facts.code()));
        var activity = ProgrammeActivity.drafted(goal, key, facts);
        activity.standsAt(lastOf(goal));
        activities.saveAndFlush(activity);
        drafts.record("programme.activity.added", version, facts.code());
        return ActivityForm.of(activity);
    }

    /**
     * @throws DraftNotPossible with everything that stands in the way
     * @throws VersionDecided when its version has been adopted meanwhile
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public WrittenActivity change(UUID id, long version, @Valid ActivityDraft draft) {
        var activity = current(id, version);
        var owner = drafts.forChange(activity.programmeVersion());
        DraftNotPossible.throwIfAny(faults(owner, id, draft));
        var goal = goal(owner, draft);
        if (!goal.id().equals(activity.goal().id())) {
            activity.standsAt(lastOf(goal));
        }
        activity.describe(goal, ActivityForm.facts(draft));
        activities.flush();
        drafts.record("programme.activity.changed", owner, draft.code());
        return ActivityForm.of(activity);
    }

    /**
     * Takes an activity away. In the versions before it stays.
     *
     * @throws VersionDecided when its version has been adopted meanwhile
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public void remove(UUID id, long version) {
        var activity = current(id, version);
        var owner = drafts.forChange(activity.programmeVersion());
        activities.delete(activity);
        drafts.record("programme.activity.removed", owner, activity.facts().code());
    }

    private int lastOf(Goal goal) {
        return Placing.last(activities.towards(goal.id()).stream().map(ProgrammeActivity::position));
    }

    private Goal goal(ProgrammeVersion version, ActivityDraft draft) {
        var id = requireNonNull(draft.goalId());
        return goals.findById(id)
                .filter(goal -> goal.programmeVersion().id().equals(version.id()))
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Goal.class, id));
    }

    private ProgrammeActivity current(UUID id, long version) {
        return activities
                .findById(id)
                .filter(activity -> activity.version() == version)
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(ProgrammeActivity.class, id));
    }
}
