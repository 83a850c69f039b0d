package se.samhand.tasks;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import se.samhand.security.Roles.Role;

interface Tasks extends JpaRepository<Task, UUID> {

    List<Task> findByKindAndSubjectIdIn(String kind, Collection<UUID> subjects);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.kind = :kind and t.subjectId = :subject")
    List<Task> held(String kind, UUID subject);

    List<Task> findByUnitIdIn(Collection<UUID> units);

    List<Task> findByKindAndClosedAtIsNull(String kind);

    @Query("""
            select new se.samhand.tasks.WaitingTask(t.id, t.kind, t.unitId, t.role, t.address, t.dueOn) from Task t
            where t.closedAt is null and t.dueOn >= :from and t.dueOn <= :to
            order by t.dueOn, t.id""")
    List<WaitingTask> waitingDue(LocalDate from, LocalDate to);

    @Query("""
            select new se.samhand.tasks.WaitingTask(t.id, t.kind, t.unitId, t.role, t.address, t.dueOn) from Task t
            where t.closedAt is null and t.id in :ids""")
    List<WaitingTask> stillWaiting(Collection<UUID> ids);

    List<Task> findByKindInAndSubjectIdInAndClosedAtIsNull(Set<String> kinds, Collection<UUID> subjects);

    @Query("""
            select new se.samhand.tasks.TaskLine(t.id, t.kind, t.title, t.detail, t.address, t.dueOn, t.amount) from Task t
            where t.unitId = :unit and t.closedAt is null and t.dueOn is not null and t.role in :roles
              and (:kind = '' and t.gatheredAt is null or t.kind = :kind)
            order by t.dueOn, t.openedAt""")
    List<TaskLine> waitingByDate(UUID unit, Set<Role> roles, String kind, Limit limit);

    @Query("""
            select new se.samhand.tasks.TaskLine(t.id, t.kind, t.title, t.detail, t.address, t.dueOn, t.amount) from Task t
            where t.unitId = :unit and t.closedAt is null and t.dueOn is null and t.role in :roles
              and (:kind = '' and t.gatheredAt is null or t.kind = :kind)
            order by t.openedAt""")
    List<TaskLine> waitingWithoutDate(UUID unit, Set<Role> roles, String kind, Limit limit);

    /** Those that are shown as one line: kind, address, how many, the earliest day. */
    @Query("""
            select new se.samhand.tasks.Tasks$Gathered(t.kind, t.gatheredAt, count(t), min(t.dueOn)) from Task t
            where t.closedAt is null and t.gatheredAt is not null
            and (t.unitId = :unit and t.role in :ofUnit or t.role in :ofCity)
            group by t.gatheredAt, t.kind""")
    List<Gathered> waitingTogether(UUID unit, Set<Role> ofUnit, Set<Role> ofCity);

    @Query("select count(t) from Task t where t.unitId = :unit and t.closedAt is null and t.role in :roles")
    long countWaiting(UUID unit, Set<Role> roles);

    @Query("""
            select new se.samhand.tasks.TaskLine(t.id, t.kind, t.title, t.detail, t.address, t.dueOn, t.amount) from Task t
            where t.role = :role and t.closedAt is null and t.dueOn is not null
              and (:kind = '' and t.gatheredAt is null or t.kind = :kind)
            order by t.dueOn, t.openedAt""")
    List<TaskLine> waitingInTheCityByDate(Role role, String kind, Limit limit);

    @Query("""
            select new se.samhand.tasks.TaskLine(t.id, t.kind, t.title, t.detail, t.address, t.dueOn, t.amount) from Task t
            where t.role = :role and t.closedAt is null and t.dueOn is null
              and (:kind = '' and t.gatheredAt is null or t.kind = :kind)
            order by t.openedAt""")
    List<TaskLine> waitingInTheCityWithoutDate(Role role, String kind, Limit limit);

    @Query("select count(t) from Task t where t.role in :roles and t.closedAt is null")
    long countWaitingInTheCity(Set<Role> roles);

    record Gathered(
            String kind,
            String address,
            long count,
            @Nullable LocalDate earliestDue) {

        TaskLine line() {
            return TaskLine.gathered(kind, address, count, earliestDue);
        }
    }
}
