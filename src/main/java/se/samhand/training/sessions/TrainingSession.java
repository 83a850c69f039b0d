package se.samhand.training.sessions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.training.sessions.BookingNotPossible.Reason;

/**
 * A course at a time and a place, with its seats. What changes seats holds the row first, so that what is counted here is
 * what there is.
 */
@Entity
class TrainingSession {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    private String place;
    private int seats;
    private int minimum;
    private LocalDate lastBookingDay;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private SessionStage stage = SessionStage.DRAFT;

    private String cancelledBecause = "";
    private int booked;
    private int waiting;
    private long tickets;

    @ElementCollection
    @CollectionTable(name = "session_date", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place_in_order")
    private List<SessionDate> dates = new ArrayList<>();

    TrainingSession(Course course, SessionDraft draft) {
        this.course = course;
        place = draft.place().strip();
        seats = draft.seatsOrThrow();
        minimum = draft.minimum();
        dates.addAll(draft.dates());
        firstDay = dates.getFirst().heldOn();
        lastDay = dates.getLast().heldOn();
        var last = draft.lastBookingDay();
        lastBookingDay = last == null ? firstDay.minusDays(1) : last;
    }

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {} // for Hibernate

    /** @throws BookingNotPossible once people may know of it */
    void mustBeDraft() {
        if (stage != SessionStage.DRAFT) {
            throw new BookingNotPossible(Reason.NOT_A_DRAFT);
        }
    }

    /** @throws BookingNotPossible unless it is a draft that can still be booked */
    void isPublished(LocalDate today) {
        mustBeDraft();
        if (firstDay.isBefore(today)) {
            throw new BookingNotPossible(Reason.IN_THE_PAST);
        }
        if (lastBookingDay.isBefore(today)) {
            throw new BookingNotPossible(Reason.BOOKING_OVER);
        }
        stage = SessionStage.OPEN;
    }

    /** @throws BookingNotPossible when it has been held or cancelled, or nobody knows of it yet */
    void isCancelled(String reason, LocalDate today) {
        mustBeAhead(today);
        stage = SessionStage.CANCELLED;
        cancelledBecause = reason;
        booked = 0;
        waiting = 0;
    }

    /**
     * Somebody comes to stand in it: with a seat while there is one, else last in the line.
     *
     * @throws BookingNotPossible when it takes no bookings
     */
    EnrolmentStage admits(LocalDate today) {
        if (!standing(today).takesBookings()) {
            throw new BookingNotPossible(Reason.NO_MORE_BOOKINGS);
        }
        tickets++;
        if (booked < seats) {
            booked++;
            return EnrolmentStage.BOOKED;
        }
        waiting++;
        return EnrolmentStage.WAITING;
    }

    /** The number of whoever came last; it only grows. */
    long lastTicket() {
        return tickets;
    }

    /**
     * Somebody leaves who had a seat or waited.
     *
     * @throws BookingNotPossible from its first day on: who came is marked then, and nobody is let into what has begun
     */
    void loses(EnrolmentStage was, LocalDate today) {
        mustBeAhead(today);
        if (hasBegun(today)) {
            throw new BookingNotPossible(Reason.BEGUN_ALREADY);
        }
        if (was == EnrolmentStage.BOOKED) {
            booked--;
        } else {
            waiting--;
        }
    }

    /** Whether the first in the line can have a seat. */
    boolean hasSeatForWhoWaits() {
        return booked < seats && waiting > 0;
    }

    void promotes() {
        waiting--;
        booked++;
    }

    boolean hasBegun(LocalDate today) {
        return !today.isBefore(firstDay);
    }

    private void mustBeAhead(LocalDate today) {
        if (!standing(today).isAhead()) {
            throw new BookingNotPossible(Reason.OVER_ALREADY);
        }
    }

    SessionStanding standing(LocalDate today) {
        return SessionLine.standing(stage, booked, seats, lastBookingDay, lastDay, today);
    }

    boolean overlaps(TrainingSession other) {
        return dates.stream().anyMatch(one -> other.dates.stream().anyMatch(one::overlaps));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CourseDetails course() {
        return course.details();
    }

    SessionDetails details(LocalDate today) {
        return new SessionDetails(
                id,
                version,
                course.details(),
                place,
                List.copyOf(dates),
                seats,
                minimum,
                booked,
                waiting,
                lastBookingDay,
                standing(today),
                cancelledBecause);
    }
}
