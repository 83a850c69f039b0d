package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftMergeTest {

    private static final FollowUpDraft BASE = draft("Vi börjar.", "");

    @Test
    void whatOnlyOneHasChangedIsTaken() {
        var merge = DraftMerge.of(BASE, draft("Vi har börjat.", ""), draft("Vi börjar.", "Sjukdom"));
        assertThat(merge.merged()).isEqualTo(draft("Vi har börjat.", "Sjukdom"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatBothHaveChangedAlikeIsNoConflict() {
        var merge = DraftMerge.of(BASE, draft("Klart.", ""), draft("Klart.", ""));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatBothHaveChangedInTheirOwnWaySomebodyMustChoose() {
        var theirs = draft("Deras text", "Deras orsak");
        var merge = DraftMerge.of(BASE, draft("Min text", "Min orsak"), theirs);
        assertThat(merge.conflicts()).containsExactly(Answer.NARRATIVE, Answer.CAUSE);
        assertThat(merge.choosing(Set.of(Answer.CAUSE), theirs)).isEqualTo(draft("Min text", "Deras orsak"));
        assertThat(merge.choosing(Set.of(), theirs)).isEqualTo(draft("Min text", "Min orsak"));
    }

    private static FollowUpDraft draft(String narrative, String cause) {
        return new FollowUpDraft(ActivityStatus.ON_PLAN, narrative, cause, "", "", null);
    }
}
