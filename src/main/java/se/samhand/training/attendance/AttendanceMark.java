package se.samhand.training.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** That somebody came or not on a date of a session, or that what was marked is taken back. The last one holds. */
@Entity
@Immutable
class AttendanceMark {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID sessionId;
    private UUID enrolmentId;
    private int placeInOrder;
    private int number;

    @Enumerated(EnumType.STRING)
    private @Nullable Came came;

    @Enumerated(EnumType.STRING)
    private MarkedHow how;

    private Instant at;
    private String byName;
    private String reason;

    /** @param came null to take back what holds */
    AttendanceMark(
            DateOfOne about, int number, @Nullable Came came, MarkedHow how, Instant at, String by, String reason) {
        sessionId = about.sessionId();
        enrolmentId = about.enrolmentId();
        placeInOrder = about.date();
        this.number = number;
        this.came = came;
        this.how = how;
        this.at = at;
        byName = by;
        this.reason = reason;
    }

    @SuppressWarnings("NullAway.Init")
    protected AttendanceMark() {} // for Hibernate

    DateOfOne about() {
        return new DateOfOne(sessionId, enrolmentId, placeInOrder);
    }

    int number() {
        return number;
    }

    @Nullable
    Came came() {
        return came;
    }
}
