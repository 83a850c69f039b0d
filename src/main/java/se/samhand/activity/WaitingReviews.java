package se.samhand.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What waits for reviewers; at a board, and in the whole city. */
interface WaitingReviews extends Repository<FollowUp, UUID> {

    String LINE = """
            select new se.samhand.activity.ReviewLine(
                f.id, f.version, c.id, c.activityCode, c.activityText, f.unitId, f.periodId, f.answers.status,
                f.unchanged, f.review.rounds, f.submittedById, f.submittedAt)
            from FollowUp f left join f.commitment c
            where\s""";

    String CONDITIONS = """
             and (:period is null or f.periodId = :period) and (:unit is null or f.unitId = :unit)
            and (:search = '' or c.activityText like concat('%', :search, '%')
                 or c.activityCode like concat(:search, '%'))""";

    String AT_BOARD = "f.review.waitsFor = se.samhand.activity.ReviewLevel.BOARD and f.boardId = :board";
    String IN_CITY = "f.review.waitsFor = se.samhand.activity.ReviewLevel.CITY";
    String COUNT = "select new se.samhand.activity.UnitCount(f.unitId, f.periodId, count(f)) from FollowUp f where ";

    @Query(LINE + AT_BOARD + CONDITIONS)
    Slice<ReviewLine> atBoard(UUID board, @Nullable UUID period, @Nullable UUID unit, String search, Pageable page);

    @Query(LINE + IN_CITY + CONDITIONS)
    Slice<ReviewLine> inCity(@Nullable UUID period, @Nullable UUID unit, String search, Pageable page);

    @Query(COUNT + AT_BOARD + " group by f.unitId, f.periodId")
    List<UnitCount> countAtBoard(UUID board);

    @Query(COUNT + IN_CITY + " group by f.unitId, f.periodId")
    List<UnitCount> countInCity();
}
