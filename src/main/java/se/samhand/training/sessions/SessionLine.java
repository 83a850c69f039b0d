package se.samhand.training.sessions;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A session in a list. */
public record SessionLine(
        UUID id,
        String course,
        CourseKind kind,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate lastBookingDay,
        int seats,
        int booked,
        int waiting,
        SessionStage stage)
        implements Serializable {

    public SessionStanding standing(LocalDate today) {
        return standing(stage, booked, seats, lastBookingDay, lastDay, today);
    }

    static SessionStanding standing(
            SessionStage stage, int booked, int seats, LocalDate lastBookingDay, LocalDate lastDay, LocalDate today) {
        if (stage != SessionStage.OPEN) {
            return stage == SessionStage.DRAFT ? SessionStanding.DRAFT : SessionStanding.CANCELLED;
        }
        if (today.isAfter(lastDay)) {
            return SessionStanding.HELD;
        }
        if (today.isAfter(lastBookingDay)) {
            return SessionStanding.BOOKED_OUT;
        }
        return booked < seats ? SessionStanding.OPEN : SessionStanding.FULL;
    }
}
