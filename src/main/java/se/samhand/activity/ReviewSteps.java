package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewSteps extends JpaRepository<ReviewStep, UUID> {

    @Query("""
            select s from ReviewStep s left join fetch s.marks
            where s.followUpId = :followUp order by s.stepNumber""")
    List<ReviewStep> of(UUID followUp);

    /** The submissions of each, the earliest first. */
    @Query("""
            select s from ReviewStep s left join fetch s.marks
            where s.followUpId in :followUps and s.act = se.samhand.activity.ReviewAct.SUBMITTED
            order by s.followUpId, s.stepNumber""")
    List<ReviewStep> submissionsOf(Collection<UUID> followUps);
}
