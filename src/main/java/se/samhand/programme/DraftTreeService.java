package se.samhand.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.programme.DraftTree.NewCode;
import se.samhand.security.Roles;

/** A draft as a whole, for the programme office: what is in it, in which order and with which numbers. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class DraftTreeService {

    private final Drafts drafts;
    private final VersionContents contents;
    private final Goals goals;
    private final ProgrammeActivities activities;

    DraftTreeService(Drafts drafts, VersionContents contents, Goals goals, ProgrammeActivities activities) {
        this.drafts = drafts;
        this.contents = contents;
        this.goals = goals;
        this.activities = activities;
    }

    /** Empty when the programme has no draft. */
    @Transactional(readOnly = true)
    public Optional<DraftTree> tree(String programmeCode) {
        return drafts.find(programmeCode).map(draft -> {
            var content = contents.of(draft);
            return new DraftTree(
                    ProgrammeService.summary(draft.programme()),
                    ProgrammeService.summary(draft),
                    draft.version(),
                    content.goals().stream().map(goal -> line(goal, content)).toList(),
                    SuggestedNumbers.of(content),
                    Numbering.next(
                            content.goals().stream()
                                    .map(it -> it.facts().code())
                                    .toList(),
                            ""));
        });
    }

    private static DraftTree.GoalLine line(Goal goal, VersionContent content) {
        var own = content.activitiesOf(goal);
        var facts = goal.facts();
        return new DraftTree.GoalLine(
                goal.id(),
                facts.code(),
                facts.text(),
                own.stream().map(DraftTreeService::line).toList(),
                Numbering.next(own.stream().map(it -> it.facts().code()).toList(), facts.code() + "."));
    }

    private static DraftTree.ActivityLine line(ProgrammeActivity activity) {
        var facts = activity.facts();
        var led = facts.responsibilities().stream().anyMatch(named -> named.role() == ResponsibilityRole.LEADS);
        return new DraftTree.ActivityLine(activity.id(), facts.code(), facts.text(), led);
    }

    /**
     * Lets a goal stand elsewhere among the goals. Its number stays.
     *
     * @param before the goal that it comes to stand before, or null for the end
     * @throws ObjectOptimisticLockingFailureException when either has been removed meanwhile
     * @throws NoDraft when the draft has been adopted or removed meanwhile
     */
    public void moveGoal(String programmeCode, UUID id, @Nullable UUID before) {
        var draft = drafts.forChange(programmeCode);
        var standing = goals.ofVersion(draft.id());
        var moved = among(standing, Goal::id, id);
        place(standing, Goal::id, Goal::standsAt, id, before);
        drafts.record("programme.goal.moved", draft, moved.facts().code());
    }

    /**
     * Lets an activity stand elsewhere among the activities of a goal, which may be another than it has been. Its number
     * stays.
     *
     * @param before the activity that it comes to stand before, or null for the end
     * @throws ObjectOptimisticLockingFailureException when one of them has been removed meanwhile
     * @throws NoDraft when the draft has been adopted or removed meanwhile
     */
    public void moveActivity(String programmeCode, UUID id, UUID goalId, @Nullable UUID before) {
        var draft = drafts.forChange(programmeCode);
        var content = contents.of(draft);
        var moved = among(content.activities(), ProgrammeActivity::id, id);
        var goal = among(content.goals(), Goal::id, goalId);
        var siblings = new ArrayList<>(content.activitiesOf(goal));
        if (!moved.goal().id().equals(goalId)) {
            moved.describe(goal, moved.facts());
            siblings.add(moved);
        }
        place(siblings, ProgrammeActivity::id, ProgrammeActivity::standsAt, id, before);
        drafts.record("programme.activity.moved", draft, moved.facts().code());
    }

    private static <T> T among(List<T> all, Function<T, UUID> idOf, UUID id) {
        return all.stream()
                .filter(it -> idOf.apply(it).equals(id))
                .findFirst()
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Goal.class, id));
    }

    private static <T> void place(
            List<T> siblings, Function<T, UUID> idOf, BiConsumer<T, Integer> stand, UUID id, @Nullable UUID before) {
        if (before != null) {
            among(siblings, idOf, before);
        }
        var byId = siblings.stream().collect(toMap(idOf, Function.identity()));
        int position = Placing.BY_CODE;
        for (var each : Placing.moved(siblings.stream().map(idOf).toList(), id, before)) {
            stand.accept(requireNonNull(byId.get(each)), ++position);
        }
    }

    /**
     * Gives the numbers that follow the order.
     *
     * @param version of the draft whose suggestion was read
     * @throws ObjectOptimisticLockingFailureException when anything in the draft has changed since
     */
    public void renumber(String programmeCode, long version) {
        var draft = drafts.of(programmeCode);
        Drafts.mustBeAsSeen(draft, version);
        drafts.forChange(draft);
        var content = contents.of(draft);
        var codes = SuggestedNumbers.of(content).stream().collect(toMap(NewCode::id, NewCode::newCode));
        // Two may change places, and no two may have the same number even in between.
        give(content, codes, code -> "~" + code);
        give(content, codes, Function.identity());
        drafts.record("programme.renumbered", draft, Integer.toString(codes.size()));
    }

    private void give(VersionContent content, Map<UUID, String> codes, Function<String, String> form) {
        content.goals()
                .forEach(it ->
                        Optional.ofNullable(codes.get(it.id())).ifPresent(code -> it.isNumbered(form.apply(code))));
        content.activities()
                .forEach(it ->
                        Optional.ofNullable(codes.get(it.id())).ifPresent(code -> it.isNumbered(form.apply(code))));
        goals.flush();
        activities.flush();
    }
}
