package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.period.Period;
import se.samhand.security.PortalUser;

/** What a board decided about its report for a period. Added once and never changed: a correction is one more. */
@Entity
@Immutable
class BoardDecision {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID boardId;
    private UUID periodId;
    private int number;
    private LocalDate decidedOn;
    private String paragraph;
    private Instant recordedAt;
    private String recordedByName;

    /**
     * @param number 1 for the first, one more for each correction
     * @throws DecisionDayNotPossible when the day is yet to come, or before the period begins
     */
    BoardDecision(UUID boardId, Period period, int number, LocalDate on, String paragraph, PortalUser by, Clock clock) {
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(period.from())) {
            throw new DecisionDayNotPossible();
        }
        this.boardId = boardId;
        this.periodId = period.id();
        this.number = number;
        this.decidedOn = on;
        this.paragraph = paragraph;
        this.recordedAt = clock.instant();
        this.recordedByName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected BoardDecision() {} // for Hibernate

    UUID id() {
        return id;
    }

    UUID boardId() {
        return boardId;
    }

    UUID periodId() {
        return periodId;
    }

    BoardDecisionDetails details() {
        return new BoardDecisionDetails(number, decidedOn, paragraph, recordedAt, recordedByName);
    }
}
