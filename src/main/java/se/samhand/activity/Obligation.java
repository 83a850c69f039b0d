package se.samhand.activity;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/** That a unit answers for a commitment for a period, and to which board it belongs; made again as often as one likes. */
@MappedSuperclass
abstract class Obligation {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private UUID periodId;
    private UUID unitId;
    private UUID boardId;
    private String activityKey;
    private String sortCode;
    private LocalDate dueOn;
    private boolean expected = true;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable FollowUp takenOverBy;

    Obligation(Commitment commitment, String sortCode, Period period, UUID boardId) {
        this.commitment = commitment;
        this.periodId = period.id();
        this.unitId = commitment.unitId();
        this.activityKey = commitment.activityKey();
        this.sortCode = sortCode;
        this.boardId = boardId;
        this.dueOn = period.due();
    }

    @SuppressWarnings("NullAway.Init")
    protected Obligation() {} // for Hibernate

    /** Whether it has been answered once; from then on nothing about it follows the programme and the calendar. */
    abstract boolean hasBeenSubmitted();

    /** It is expected, or expected again; what has been submitted stays with the board that submitted it. */
    void isExpected(Period period, UUID board, String code) {
        if (!hasBeenSubmitted()) {
            expected = true;
            takenOverBy = null;
            dueOn = period.due();
            boardId = board;
            sortCode = code;
        }
    }

    /** Nobody waits for it any longer. What was typed is kept. */
    void isNoLongerExpected() {
        if (!hasBeenSubmitted()) {
            expected = false;
        }
    }

    /** Another unit carries on. What was typed is kept, and shown there. */
    void isTakenOverBy(FollowUp successor) {
        isNoLongerExpected();
        if (!expected) {
            takenOverBy = successor;
        }
    }

    /** Whoever took over is no more: it waits here again. */
    void comesBack() {
        takenOverBy = null;
        expected = true;
    }

    /** Another board answers for the unit, as if it always had. */
    void belongsTo(UUID board) {
        boardId = board;
    }

    /** From now on it is due on a day of its own. */
    void isDueOn(LocalDate day) {
        dueOn = day;
    }

    /** Whether that one carries on for it. */
    boolean isLeftTo(FollowUp successor) {
        return takenOverBy != null && takenOverBy.id().equals(successor.id());
    }

    /** Whoever carries on for it; empty when nobody has to. */
    Optional<FollowUp> heir() {
        return Optional.ofNullable(takenOverBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Commitment commitment() {
        return commitment;
    }

    UUID periodId() {
        return periodId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID boardId() {
        return boardId;
    }

    String activityKey() {
        return activityKey;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean isExpected() {
        return expected;
    }
}
