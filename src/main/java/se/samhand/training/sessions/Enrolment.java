package se.samhand.training.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.people.EmploymentDetails;
import se.samhand.training.sessions.BookingNotPossible.Reason;

/** One person in one session: with a seat, in the line, or no longer. */
@Entity
class Enrolment {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private TrainingSession session;

    private UUID personId;
    private UUID unitId;
    private String functionTitle;

    @Enumerated(EnumType.STRING)
    private EnrolmentStage stage;

    private long ticket;

    /** True until it is cancelled, then null: the database keeps a second one out. */
    private @Nullable Boolean live = true;

    Enrolment(TrainingSession session, EmploymentDetails works, EnrolmentStage stage) {
        this.session = session;
        personId = works.personId();
        unitId = works.unitId();
        functionTitle = works.functionTitle();
        this.stage = stage;
        ticket = session.lastTicket();
    }

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {} // for Hibernate

    /** @throws BookingNotPossible when it has been cancelled before */
    void isCancelled() {
        if (stage == EnrolmentStage.CANCELLED) {
            throw new BookingNotPossible(Reason.CANCELLED_ALREADY);
        }
        stage = EnrolmentStage.CANCELLED;
        live = null;
    }

    void isPromoted() {
        stage = EnrolmentStage.BOOKED;
    }

    UUID id() {
        return id;
    }

    TrainingSession session() {
        return session;
    }

    UUID personId() {
        return personId;
    }

    UUID unitId() {
        return unitId;
    }

    EnrolmentStage stage() {
        return stage;
    }

    /**
     * @param name empty for staff with protected identity, who are shown as what they do
     * @param position in the line, from 1; 0 with a seat
     */
    EnrolmentDetails details(String name, String unitName, int position) {
        return new EnrolmentDetails(
                id, personId, name.isEmpty() ? functionTitle : name, unitId, unitName, stage, position);
    }
}
