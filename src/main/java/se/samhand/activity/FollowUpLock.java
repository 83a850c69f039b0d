package se.samhand.activity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samhand.period.Period;

/** Why a follow-up cannot be written now: by approval, by a rule, or by its period. Who can lift it follows from the cause. */
public enum FollowUpLock {
    /** Submitted, and not approved by anybody yet. */
    IN_REVIEW,
    /** By the own board. */
    APPROVED,
    /** By the city. */
    ACCEPTED,
    /** The programme office has excused the unit. */
    EXCUSED,
    /** The programme or the organisation has changed, so that nobody waits for it. */
    NOT_EXPECTED,
    NOT_YET_OPEN,
    PERIOD_CLOSED;

    /** The rule itself, for every way in; what was sent back for completion is open whatever the period says. */
    static Optional<FollowUpLock> of(FollowUp followUp, Period period, LocalDate today) {
        return of(
                followUp.stage(),
                followUp.isExpected(),
                followUp.review().isReturned(),
                followUp.boardId(),
                period,
                today);
    }

    /** The same for one that is read without its entity. */
    static Optional<FollowUpLock> of(
            Stage stage, boolean expected, boolean returned, UUID boardId, Period period, LocalDate today) {
        return switch (stage) {
            case SUBMITTED -> Optional.of(IN_REVIEW);
            case APPROVED -> Optional.of(APPROVED);
            case ACCEPTED -> Optional.of(ACCEPTED);
            case EXCUSED -> Optional.of(EXCUSED);
            case EXPECTED, DRAFT, RETURNED ->
                expected ? byPeriod(returned, boardId, period, today) : Optional.of(NOT_EXPECTED);
        };
    }

    private static Optional<FollowUpLock> byPeriod(boolean returned, UUID boardId, Period period, LocalDate today) {
        if (returned || period.isOpenFor(boardId, today)) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(period.opens()) ? NOT_YET_OPEN : PERIOD_CLOSED);
    }

    RuntimeException refusal(Period period) {
        return switch (this) {
            case IN_REVIEW, APPROVED, ACCEPTED -> new AlreadySubmitted();
            case EXCUSED -> new Excused();
            case NOT_EXPECTED -> new NoLongerExpected();
            case NOT_YET_OPEN -> new PeriodNotOpen(period, true);
            case PERIOD_CLOSED -> new PeriodNotOpen(period, false);
        };
    }

    /** Whether it is the reporting calendar that locks it. */
    public boolean isByPeriod() {
        return this == NOT_YET_OPEN || this == PERIOD_CLOSED;
    }
}
