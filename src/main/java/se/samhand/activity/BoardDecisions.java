package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BoardDecisions extends JpaRepository<BoardDecision, UUID> {

    /** The latest first: that is the one that holds. */
    List<BoardDecision> findByBoardIdAndPeriodIdOrderByNumberDesc(UUID boardId, UUID periodId);

    List<BoardDecision> findByBoardIdIn(Collection<UUID> boards);
}
