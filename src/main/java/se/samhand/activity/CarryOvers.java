package se.samhand.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CarryOvers extends JpaRepository<CommitmentCarry, UUID> {

    /** What it went on from, and what it went on as. */
    @Query("""
            select c from CommitmentCarry c left join fetch c.earlier f left join fetch c.later t
            where f.id = :commitment or t.id = :commitment""")
    List<CommitmentCarry> of(UUID commitment);

    /** What of a version is neither finished nor fallen away. */
    @Query("""
            select new se.samhand.activity.ActivityCommitments(c.programmeActivityId, count(c))
            from Commitment c
            where c.programmeCode = :programme and c.versionNumber = :version
            and c.undertaking.state in (
                se.samhand.activity.CommitmentState.PROPOSED, se.samhand.activity.CommitmentState.COMMITTED,
                se.samhand.activity.CommitmentState.ONGOING, se.samhand.activity.CommitmentState.PAUSED,
                se.samhand.activity.CommitmentState.NA_REQUESTED, se.samhand.activity.CommitmentState.NA_ACCEPTED,
                se.samhand.activity.CommitmentState.NA_REFUSED)
            group by c.programmeActivityId""")
    List<ActivityCommitments> unfinished(String programme, int version);
}
