package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    @Test
    void anEmptyDraftLacksStatusAndText() {
        assertThat(FollowUpDraft.EMPTY.faults(TODAY)).containsExactly(Fault.STATUS_MISSING, Fault.NARRATIVE_MISSING);
    }

    @Test
    void aDeviationNeedsCauseAndRemedyAllToldAtOnce() {
        assertThat(draft(ActivityStatus.DEVIATES, "", "", "", null).faults(TODAY))
                .containsExactly(
                        Fault.CAUSE_MISSING,
                        Fault.REMEDY_MISSING,
                        Fault.REMEDY_OWNER_MISSING,
                        Fault.REMEDY_DUE_MISSING);
    }

    @Test
    void whatWasDiscontinuedNeedsACauseButNoRemedy() {
        assertThat(draft(ActivityStatus.DISCONTINUED, "", "", "", null).faults(TODAY))
                .containsExactly(Fault.CAUSE_MISSING);
    }

    @Test
    void aRemedyIsDoneTodayAtTheEarliest() {
        assertThat(draft(ActivityStatus.DEVIATES, "Sjukdom", "Vikarie", "Enhetschef", TODAY.minusDays(1))
                        .faults(TODAY))
                .containsExactly(Fault.REMEDY_DUE_PASSED);
        assertThat(draft(ActivityStatus.DEVIATES, "Sjukdom", "Vikarie", "Enhetschef", TODAY)
                        .faults(TODAY))
                .isEmpty();
    }

    @Test
    void whatGoesAsPlannedNeedsNeitherCauseNorRemedy() {
        assertThat(draft(ActivityStatus.ON_PLAN, "", "", "", null).faults(TODAY))
                .isEmpty();
    }

    private static FollowUpDraft draft(
            ActivityStatus status, String cause, String remedy, String owner, @Nullable LocalDate due) {
        return new FollowUpDraft(status, "Vi har börjat.", cause, remedy, owner, due);
    }
}
