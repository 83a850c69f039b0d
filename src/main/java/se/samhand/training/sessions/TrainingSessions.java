package se.samhand.training.sessions;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TrainingSessions extends JpaRepository<TrainingSession, UUID> {

    /** Nobody else books, cancels or publishes there until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TrainingSession s where s.id = :id")
    Optional<TrainingSession> held(UUID id);

    @Query("""
            select new se.samhand.training.sessions.SessionLine(
                s.id, c.title, c.kind, s.place, s.firstDay, s.lastDay, s.lastBookingDay, s.seats, s.booked, s.waiting, s.stage)
            from TrainingSession s left join s.course c
            where s.lastDay >= :from and (:drafts = true or s.stage <> se.samhand.training.sessions.SessionStage.DRAFT)
            order by s.lastDay, s.id""")
    Slice<SessionLine> from(LocalDate from, boolean drafts, Pageable page);

    @Query("""
            select new se.samhand.training.sessions.SessionLine(
                s.id, c.title, c.kind, s.place, s.firstDay, s.lastDay, s.lastBookingDay, s.seats, s.booked, s.waiting, s.stage)
            from TrainingSession s left join s.course c
            where s.lastDay < :day and (:drafts = true or s.stage <> se.samhand.training.sessions.SessionStage.DRAFT)
            order by s.lastDay desc, s.id desc""")
    Slice<SessionLine> before(LocalDate day, boolean drafts, Pageable page);
}
