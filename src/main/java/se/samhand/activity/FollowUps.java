package se.samhand.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FollowUps extends JpaRepository<FollowUp, UUID> {

    String ROW = """
            select new se.samhand.activity.FollowUpLine(
                f.id, f.commitment.id, c.activityCode, c.activityText, f.unitId, f.boardId, f.dueOn, f.stage, f.status,
                f.unchanged, f.submittedAt)
            from FollowUp f left join f.commitment c
            where\s""";

    String CONDITIONS = """
            f.periodId = :period and f.expected = true
            and (:missing = false or f.stage <> se.samhand.activity.Stage.SUBMITTED)
            and (:status is null or (f.status = :status and f.stage = se.samhand.activity.Stage.SUBMITTED))
            and (:search = '' or c.activityText like concat('%', :search, '%')
                 or c.activityCode like concat(:search, '%'))""";

    @Query(ROW + "f.boardId = :board and " + CONDITIONS)
    Slice<FollowUpLine> ofBoard(
            UUID board, UUID period, boolean missing, @Nullable ActivityStatus status, String search, Pageable page);

    @Query(ROW + CONDITIONS)
    Slice<FollowUpLine> ofAll(
            UUID period, boolean missing, @Nullable ActivityStatus status, String search, Pageable page);

    @Query("select max(f.savedAt) from FollowUp f")
    Optional<Instant> latestSaved();

    @Query("select f from FollowUp f left join fetch f.commitment where f.id = :id")
    Optional<FollowUp> whole(UUID id);

    @Query("""
            select f from FollowUp f left join fetch f.commitment c
            where c.id = :commitment and f.periodId = :period""")
    Optional<FollowUp> of(UUID commitment, UUID period);

    /** Of the same activity, whichever version and predecessor answered it. */
    @Query("""
            select f from FollowUp f left join fetch f.commitment c
            where f.activityKey = :key and f.unitId in :units""")
    List<FollowUp> history(String key, Collection<UUID> units);

    @Query("select f from FollowUp f left join fetch f.commitment where f.takenOverBy.id = :id")
    List<FollowUp> takenOverBy(UUID id);

    @Query("select f from FollowUp f where f.takenOverBy.unitId in :units")
    List<FollowUp> takenOverByUnits(Collection<UUID> units);

    /** Those of the units, and those that the units answer for. */
    @Query("""
            select f from FollowUp f left join fetch f.commitment c
            where f.unitId in :units or f.boardId in :units order by f.periodId, f.sortCode""")
    List<FollowUp> touching(Collection<UUID> units);

    @Query("select f from FollowUp f left join fetch f.commitment where f.periodId in :periods")
    List<FollowUp> ofPeriods(Collection<UUID> periods);

    @Query("""
            select f.id from FollowUp f
            where f.periodId in :periods and f.expected = true and f.stage <> se.samhand.activity.Stage.SUBMITTED""")
    List<UUID> awaitedIn(Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.SubmittedLine(
                f.commitment.id, c.activityCode, c.activityText, f.unitId, f.periodId, f.status)
            from FollowUp f left join f.commitment c
            where f.unitId in :units and f.stage = se.samhand.activity.Stage.SUBMITTED""")
    List<SubmittedLine> submittedBy(Collection<UUID> units);

    @Query("""
            select new se.samhand.activity.CellCount(
                f.periodId, f.unitId, f.boardId, f.stage, f.status, count(f), min(f.dueOn), max(f.submittedAt))
            from FollowUp f
            where f.periodId in :periods and f.expected = true
            group by f.periodId, f.unitId, f.boardId, f.stage, f.status""")
    List<CellCount> cells(Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.CellAnswer(
                f.periodId, f.unitId, f.boardId, f.commitment.id, f.stage, f.status, f.dueOn, f.submittedAt)
            from FollowUp f
            where f.periodId in :periods and f.activityKey = :key and f.expected = true""")
    List<CellAnswer> cells(String key, Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.ActivityCell(
                f.activityKey, f.commitment.id, f.unitId, f.boardId, f.stage, f.status, f.dueOn)
            from FollowUp f
            where f.periodId = :period and f.activityKey in :keys and f.expected = true""")
    List<ActivityCell> standing(UUID period, Collection<String> keys);

    @Query("""
            select new se.samhand.activity.StageCount(f.stage, f.status, count(f)) from FollowUp f
            where f.boardId = :board and f.periodId = :period and f.expected = true
            group by f.stage, f.status""")
    List<StageCount> counts(UUID board, UUID period);
}
