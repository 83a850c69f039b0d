package se.samhand.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Reminders extends JpaRepository<Reminder, UUID> {

    @Query("""
            select new se.samhand.reminders.Reminder$Key(r.taskId, r.accountId, r.step, r.dueOn) from Reminder r
            where r.taskId in :tasks""")
    List<Reminder.Key> keysOf(Collection<UUID> tasks);

    @Query("select distinct r.accountId from Reminder r where r.toldOn is null and r.reachedOn >= :since")
    Set<UUID> untold(LocalDate since);

    @Query("select r from Reminder r where r.accountId = :account and r.toldOn is null and r.reachedOn >= :since")
    List<Reminder> untold(UUID account, LocalDate since);

    @Query("select r from Reminder r where r.accountId = :account and r.toldOn = :day")
    List<Reminder> told(UUID account, LocalDate day);

    @Query("select max(r.toldOn) from Reminder r where r.accountId = :account")
    Optional<LocalDate> lastTold(UUID account);

    @Modifying
    @Query("delete from Reminder r where r.dueOn < :before")
    int forget(LocalDate before);
}
