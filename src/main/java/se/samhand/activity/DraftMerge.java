package se.samhand.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes to one follow-up, answer by answer. What only one of them has changed is taken; what both have
 * changed, each in their own way, somebody must choose.
 *
 * @param merged everything that could be taken, with mine where somebody must choose
 * @param conflicts where somebody must choose, in the order of the form
 */
public record DraftMerge(FollowUpDraft merged, List<Answer> conflicts) {

    /**
     * @param base what both began with
     * @param mine what I have typed since
     * @param theirs what the other one has saved since
     */
    public static DraftMerge of(FollowUpDraft base, FollowUpDraft mine, FollowUpDraft theirs) {
        var merged = mine;
        var conflicts = new ArrayList<Answer>();
        for (var answer : Answer.values()) {
            var untouched = Objects.equals(value(base, answer), value(mine, answer));
            var same = Objects.equals(value(mine, answer), value(theirs, answer));
            if (untouched) {
                merged = taking(answer, theirs, merged);
            } else if (!same && !Objects.equals(value(base, answer), value(theirs, answer))) {
                conflicts.add(answer);
            }
        }
        return new DraftMerge(merged, List.copyOf(conflicts));
    }

    /** The merged draft with the other one's answers where they were chosen. */
    public FollowUpDraft choosing(Set<Answer> others, FollowUpDraft theirs) {
        var chosen = merged;
        for (var answer : others.isEmpty() ? EnumSet.noneOf(Answer.class) : EnumSet.copyOf(others)) {
            chosen = taking(answer, theirs, chosen);
        }
        return chosen;
    }

    /** One answer of a draft; null when nothing has been chosen. */
    public static @Nullable Object value(FollowUpDraft draft, Answer answer) {
        return switch (answer) {
            case STATUS -> draft.status();
            case DIFFERENCE -> draft.difference();
            case NARRATIVE -> draft.narrative();
            case CAUSE -> draft.cause();
            case REMEDY -> draft.remedy();
            case REMEDY_OWNER -> draft.remedyOwner();
            case REMEDY_DUE -> draft.remedyDue();
        };
    }

    private static FollowUpDraft taking(Answer answer, FollowUpDraft from, FollowUpDraft into) {
        return new FollowUpDraft(
                (answer == Answer.STATUS ? from : into).status(),
                (answer == Answer.NARRATIVE ? from : into).narrative(),
                (answer == Answer.CAUSE ? from : into).cause(),
                (answer == Answer.REMEDY ? from : into).remedy(),
                (answer == Answer.REMEDY_OWNER ? from : into).remedyOwner(),
                (answer == Answer.REMEDY_DUE ? from : into).remedyDue(),
                (answer == Answer.DIFFERENCE ? from : into).difference());
    }
}
