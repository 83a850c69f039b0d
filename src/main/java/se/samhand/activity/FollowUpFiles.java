package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Follow-ups as files take them out and in: many at a time, by the key that a file has or in the order of an index. */
interface FollowUpFiles extends Repository<FollowUp, UUID> {

    String CELLS = """
            select new se.samhand.activity.FollowUpCells(
                f.id, f.activityKey, c.versionNumber, c.activityCode, c.activityText, f.sortCode, f.unitId, f.boardId,
                f.periodId, f.dueOn, f.stage, f.expected, f.review.returned, f.review.askedFor, f.fromOffice,
                f.answers.status, f.answers.narrative, f.answers.cause, f.answers.remedy, f.answers.remedyOwner,
                f.answers.remedyDue, f.answers.difference)
            from FollowUp f left join f.commitment c
            where\s""";

    String NAMED = "f.activityKey in :activities and f.unitId in :units and f.periodId in :periods";

    String AFTER = " and f.sortCode >= :code and (f.sortCode > :code or f.id > :id) order by f.sortCode, f.id";

    /** All combinations of what is named. */
    @Query(CELLS + NAMED)
    List<FollowUpCells> named(Collection<String> activities, Collection<UUID> units, Collection<UUID> periods);

    @Query("select f from FollowUp f left join fetch f.commitment where " + NAMED)
    List<FollowUp> toWrite(Collection<String> activities, Collection<UUID> units, Collection<UUID> periods);

    /** What a list shows of a board for a period, from one on. */
    @Query(CELLS + "f.boardId = :board and " + FollowUps.CONDITIONS + AFTER)
    List<FollowUpCells> ofBoard(
            UUID board,
            UUID period,
            boolean missing,
            @Nullable ActivityStatus status,
            String search,
            String code,
            UUID id,
            Limit limit);

    /** The same of all boards. */
    @Query(CELLS + FollowUps.CONDITIONS + AFTER)
    List<FollowUpCells> ofAll(
            UUID period,
            boolean missing,
            @Nullable ActivityStatus status,
            String search,
            String code,
            UUID id,
            Limit limit);
}
