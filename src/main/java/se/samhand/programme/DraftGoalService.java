package se.samhand.programme;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.organisation.Verification;
import se.samhand.programme.DraftFault.Reason;
import se.samhand.security.Roles;

/** The goals of a draft, as the programme office writes them. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class DraftGoalService {

    private final Goals goals;
    private final ProgrammeActivities activities;
    private final Drafts drafts;

    DraftGoalService(Goals goals, ProgrammeActivities activities, Drafts drafts) {
        this.goals = goals;
        this.activities = activities;
        this.drafts = drafts;
    }

    /** Empty when it has been removed, or does not belong to a draft. */
    public Optional<WrittenGoal> find(UUID id) {
        return goals.findById(id)
                .filter(goal -> goal.programmeVersion().isDraft())
                .map(goal -> new WrittenGoal(
                        goal.id(),
                        goal.version(),
                        goal.goalKey(),
                        form(goal.facts()),
                        activities.towards(id).size()));
    }

    /**
     * Everything that stands in the way of what is written, however unfinished; nothing is written.
     *
     * @param id the goal it would change, or null for a new one
     */
    public List<DraftFault> faultsOf(String programmeCode, @Nullable UUID id, GoalDraft draft) {
        return faults(drafts.of(programmeCode), id, draft);
    }

    private List<DraftFault> faults(ProgrammeVersion version, @Nullable UUID id, GoalDraft draft) {
        var faults = new ArrayList<DraftFault>();
        goals.byCode(version.id(), draft.code().strip())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> faults.add(new DraftFault("code", Reason.CODE_TAKEN, draft.code())));
        if (draft.text().isBlank() && draft.verification() != Verification.UNVERIFIED) {
            faults.add(new DraftFault("text", Reason.TEXT_MISSING, ""));
        }
        return List.copyOf(faults);
    }

    /**
     * Adds a goal, after the others.
     *
     * @throws DraftNotPossible with everything that stands in the way
     * @throws NoDraft when the draft has been adopted or removed meanwhile
     */
    @Transactional
    public WrittenGoal add(String programmeCode, @Valid GoalDraft draft) {
        var version = drafts.forChange(programmeCode);
        DraftNotPossible.throwIfAny(faults(version, null, draft));
        var facts = facts(draft);
        var key = Drafts.freshKey(
                version, facts.code(), goals.keysLike(version.programme().code() + "/" + facts.code()));
        var goal = Goal.drafted(version, key, facts);
        goal.standsAt(Placing.last(goals.ofVersion(version.id()).stream().map(Goal::position)));
        goals.saveAndFlush(goal);
        drafts.record("programme.goal.added", version, facts.code());
        return find(goal.id()).orElseThrow();
    }

    /**
     * @throws DraftNotPossible with everything that stands in the way
     * @throws VersionDecided when its version has been adopted meanwhile
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public WrittenGoal change(UUID id, long version, @Valid GoalDraft draft) {
        var goal = current(id, version);
        var owner = drafts.forChange(goal.programmeVersion());
        DraftNotPossible.throwIfAny(faults(owner, id, draft));
        goal.describe(facts(draft));
        goals.flush();
        drafts.record("programme.goal.changed", owner, draft.code());
        return find(id).orElseThrow();
    }

    /**
     * Takes a goal away, with its activities. In the versions before it stays.
     *
     * @throws VersionDecided when its version has been adopted meanwhile
     * @throws ObjectOptimisticLockingFailureException when somebody else has changed it since
     */
    @Transactional
    public void remove(UUID id, long version) {
        var goal = current(id, version);
        var owner = drafts.forChange(goal.programmeVersion());
        activities.deleteAll(activities.towards(id));
        activities.flush();
        goals.delete(goal);
        drafts.record("programme.goal.removed", owner, goal.facts().code());
    }

    private Goal current(UUID id, long version) {
        return goals.findById(id)
                .filter(goal -> goal.version() == version)
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Goal.class, id));
    }

    private static GoalFacts facts(GoalDraft draft) {
        return new GoalFacts(
                draft.code().strip(),
                draft.text().strip(),
                requireNonNull(draft.verification()),
                draft.source().strip());
    }

    private static GoalDraft form(GoalFacts facts) {
        return new GoalDraft(facts.code(), facts.text(), facts.verification(), facts.source());
    }
}
