package se.samhand.activity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FollowUps extends JpaRepository<FollowUp, UUID> {

    /** As {@link Stage#isSubmitted()}. */
    String IS_SUBMITTED = """
            f.stage in (se.samhand.activity.Stage.SUBMITTED, se.samhand.activity.Stage.APPROVED,
                        se.samhand.activity.Stage.ACCEPTED)""";

    String ROW = """
            select new se.samhand.activity.FollowUpLine(
                f.id, f.commitment.id, c.activityCode, c.activityText, f.unitId, f.boardId, f.dueOn, f.stage,
                f.review.returned, f.answers.status, f.unchanged, f.submittedAt,
                (select count(e) from Evidence e where e.followUp = f and e.removedAt is null),
                (select count(h) from Evidence h
                 where h.followUp = f and h.removedAt is null and h.handedInAt is not null))
            from FollowUp f left join f.commitment c
            where\s""";

    String CONDITIONS = """
            f.periodId = :period and f.expected = true
            and (:missing = false or f.stage in (se.samhand.activity.Stage.EXPECTED, se.samhand.activity.Stage.DRAFT,
                                                se.samhand.activity.Stage.RETURNED))
            and (:status is null or (f.answers.status = :status and\s""" + IS_SUBMITTED + """
            ))
            and (:search = '' or c.activityText like concat('%', :search, '%')
                 or c.activityCode like concat(:search, '%'))""";

    @Query(ROW + "f.boardId = :board and " + CONDITIONS)
    Slice<FollowUpLine> ofBoard(
            UUID board, UUID period, boolean missing, @Nullable ActivityStatus status, String search, Pageable page);

    @Query(ROW + CONDITIONS)
    Slice<FollowUpLine> ofAll(
            UUID period, boolean missing, @Nullable ActivityStatus status, String search, Pageable page);

    /** What a board can write in while the periods are open, and what was sent back to it, which stays open. */
    @Query("""
            select new se.samhand.activity.RoundLine(
                f.id, f.version, f.commitment.id, f.activityKey, f.sortCode, c.activityCode, c.activityText, f.unitId,
                f.periodId, f.dueOn, f.stage, f.review.returned)
            from FollowUp f left join f.commitment c
            where f.boardId = :board and (f.periodId in :periods or f.review.returned = true) and f.expected = true
            and f.stage in (se.samhand.activity.Stage.EXPECTED, se.samhand.activity.Stage.DRAFT,
                            se.samhand.activity.Stage.RETURNED)""")
    List<RoundLine> openAt(UUID board, Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.EarlierKey(f.id, f.activityKey, f.unitId, f.periodId)
            from FollowUp f
            where f.unitId in :units and f.activityKey in :keys and\s""" + IS_SUBMITTED)
    List<EarlierKey> earlier(Collection<UUID> units, Collection<String> keys);

    /** How what is expected stands, goal by goal. */
    @Query("""
            select new se.samhand.activity.GoalCount(
                c.programmeCode, c.versionNumber, c.goalCode, c.goalKey, f.stage, f.answers.status, count(f))
            from FollowUp f left join f.commitment c
            where f.boardId = :board and f.periodId = :period and f.expected = true
            group by c.programmeCode, c.versionNumber, c.goalCode, c.goalKey, f.stage, f.answers.status""")
    List<GoalCount> goalsOfBoard(UUID board, UUID period);

    /** As {@link #goalsOfBoard}, of all boards. */
    @Query("""
            select new se.samhand.activity.GoalCount(
                c.programmeCode, c.versionNumber, c.goalCode, c.goalKey, f.stage, f.answers.status, count(f))
            from FollowUp f left join f.commitment c
            where f.periodId = :period and f.expected = true
            group by c.programmeCode, c.versionNumber, c.goalCode, c.goalKey, f.stage, f.answers.status""")
    List<GoalCount> goalsOfAll(UUID period);

    /** Which goals each board follows up in which period, those excused left out. */
    @Query("""
            select distinct new se.samhand.activity.ExpectedGoal(f.periodId, f.boardId, c.goalKey)
            from FollowUp f left join f.commitment c
            where f.periodId in :periods and f.expected = true and f.stage <> se.samhand.activity.Stage.EXCUSED""")
    List<ExpectedGoal> goalsOfPeriods(Collection<UUID> periods);

    /** What is expected of what a function owns, in all periods. */
    @Query("""
            select new se.samhand.activity.OwnedFollowUp(
                c.id, c.activityCode, c.activityText, f.unitId, f.boardId, f.periodId, f.stage, f.review.returned,
                f.answers.status, f.dueOn, f.inTime, f.savedAt, f.savedByName)
            from FollowUp f left join f.commitment c
            where c.undertaking.ownerFunctionId = :function and f.expected = true""")
    List<OwnedFollowUp> ownedBy(UUID function);

    @Query("select max(f.savedAt) from FollowUp f")
    Optional<Instant> latestSaved();

    @Query("select f from FollowUp f left join fetch f.commitment where f.id = :id")
    Optional<FollowUp> whole(UUID id);

    /** As {@link #whole}, and nobody else decides about them until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FollowUp f left join fetch f.commitment where f.id in :ids order by f.id")
    List<FollowUp> held(Collection<UUID> ids);

    /** What is expected for the periods below the boards, of the same activities. */
    @Query("""
            select f from FollowUp f left join fetch f.commitment
            where f.boardId in :boards and f.periodId in :periods and f.activityKey in :keys
            and f.unitId <> f.boardId and f.expected = true""")
    List<FollowUp> below(Collection<UUID> boards, Collection<UUID> periods, Collection<String> keys);

    @Query("""
            select f from FollowUp f left join fetch f.commitment
            where f.review.waitsFor = se.samhand.activity.ReviewLevel.BOARD""")
    List<FollowUp> waitingForTheirBoard();

    @Query(
            "select f from FollowUp f left join fetch f.commitment where f.review.returned = true and f.boardId in :boards")
    List<FollowUp> returnedTo(Collection<UUID> boards);

    @Query("""
            select f from FollowUp f left join fetch f.commitment
            where f.review.waitsFor = se.samhand.activity.ReviewLevel.BOARD and f.boardId in :boards""")
    List<FollowUp> waitingAt(Collection<UUID> boards);

    @Query("""
            select f from FollowUp f left join fetch f.commitment c
            where c.id = :commitment and f.periodId = :period""")
    Optional<FollowUp> of(UUID commitment, UUID period);

    /** Of the same activity, whichever version and predecessor answered it. */
    @Query("""
            select f from FollowUp f left join fetch f.commitment c
            where f.activityKey = :key and f.unitId in :units""")
    List<FollowUp> history(String key, Collection<UUID> units);

    @Query("select f from FollowUp f where f.takenOverBy.unitId in :units")
    List<FollowUp> takenOverByUnits(Collection<UUID> units);

    /** Those of the units, and those that the units answer for. */
    @Query("""
            select f from FollowUp f left join fetch f.commitment c
            where f.unitId in :units or f.boardId in :units order by f.periodId, f.sortCode""")
    List<FollowUp> touching(Collection<UUID> units);

    @Query("""
            select f from FollowUp f left join fetch f.commitment
            where f.boardId = :board and f.periodId = :period and f.expected = true""")
    List<FollowUp> expectedOf(UUID board, UUID period);

    @Query("select f from FollowUp f left join fetch f.commitment where f.periodId in :periods")
    List<FollowUp> ofPeriods(Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.AwaitedLine(f.id, f.boardId, f.periodId) from FollowUp f
            where f.periodId in :periods and f.expected = true
            and f.stage in (se.samhand.activity.Stage.EXPECTED, se.samhand.activity.Stage.DRAFT)""")
    List<AwaitedLine> awaitedIn(Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.AwaitedCount(f.unitId, f.boardId, f.stage, count(f)) from FollowUp f
            where f.periodId in :periods and f.expected = true and f.review.returned = false
            and f.stage in (se.samhand.activity.Stage.EXPECTED, se.samhand.activity.Stage.DRAFT)
            group by f.unitId, f.boardId, f.stage""")
    List<AwaitedCount> awaited(Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.SubmittedLine(
                f.commitment.id, c.activityCode, c.activityText, f.unitId, f.periodId, f.answers.status)
            from FollowUp f left join f.commitment c
            where f.unitId in :units and\s""" + IS_SUBMITTED)
    List<SubmittedLine> submittedBy(Collection<UUID> units);

    @Query("""
            select new se.samhand.activity.CellCount(
                f.periodId, f.unitId, f.boardId, f.stage, f.review.returned, f.answers.status, count(f), min(f.dueOn),
                max(f.submittedAt), max(f.review.returnedAt), sum(case when f.inTime = true then 1L else 0L end))
            from FollowUp f
            where f.periodId in :periods and f.expected = true
            group by f.periodId, f.boardId, f.unitId, f.stage, f.review.returned, f.answers.status""")
    List<CellCount> cells(Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.CellCount(
                f.periodId, f.unitId, f.boardId, f.stage, f.review.returned, f.answers.status, 1L, f.dueOn,
                f.submittedAt, f.review.returnedAt, case when f.inTime = true then 1L else 0L end, f.commitment.id)
            from FollowUp f
            where f.periodId in :periods and f.activityKey = :key and f.expected = true""")
    List<CellCount> cells(String key, Collection<UUID> periods);

    @Query("""
            select new se.samhand.activity.ActivityCell(
                f.activityKey, f.commitment.id, f.unitId, f.boardId, f.stage, f.review.returned,
                f.answers.status, f.dueOn)
            from FollowUp f
            where f.periodId = :period and f.activityKey in :keys and f.expected = true""")
    List<ActivityCell> standing(UUID period, Collection<String> keys);

    String ANSWER = """
            select new se.samhand.activity.BoardAnswerLine(
                f.id, f.sortCode, c.programmeCode, c.versionNumber, c.goalCode, c.activityCode, c.activityText, f.unitId,
                f.answers.status, f.answers.narrative, f.answers.cause, f.answers.remedy, f.answers.remedyOwner,
                f.answers.remedyDue)
            from FollowUp f left join f.commitment c
            where\s""";

    @Query(ANSWER + "f.boardId = :board and f.periodId = :period and f.expected = true and " + IS_SUBMITTED)
    List<BoardAnswerLine> submittedTo(UUID board, UUID period);

    @Query(ANSWER + "f.id in :ids and " + IS_SUBMITTED)
    List<BoardAnswerLine> submitted(Collection<UUID> ids);

    @Query("""
            select new se.samhand.activity.SubmittedKey(f.id, f.sortCode, f.unitId)
            from FollowUp f
            where f.periodId = :period and f.expected = true and\s""" + IS_SUBMITTED)
    List<SubmittedKey> keysOfSubmitted(UUID period);

    @Query("""
            select new se.samhand.activity.StageCount(f.stage, f.review.returned, f.answers.status, f.dueOn, count(f))
            from FollowUp f
            where f.boardId = :board and f.periodId = :period and f.expected = true
            group by f.unitId, f.stage, f.review.returned, f.answers.status, f.dueOn""")
    List<StageCount> counts(UUID board, UUID period);
}
