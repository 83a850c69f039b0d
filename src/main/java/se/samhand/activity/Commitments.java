package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Commitments extends JpaRepository<Commitment, UUID> {

    @Query("select c from Commitment c left join fetch c.undertaking.pauses.all")
    List<Commitment> withPauses();

    @Query("select c from Commitment c left join fetch c.undertaking.pauses.all where c.id = :id")
    Optional<Commitment> withPauses(UUID id);

    @Query("""
            select new se.samhand.activity.CommitmentLine(
                c.id, c.version, c.activityCode, c.activityText, c.role, c.undertaking.state, c.undertaking.localText,
                c.undertaking.ownerFunctionId)
            from Commitment c
            where c.unitId = :unit and c.undertaking.state <> se.samhand.activity.CommitmentState.LAPSED
            order by c.sortCode, c.id""")
    Slice<CommitmentLine> ofUnit(UUID unit, Pageable page);

    @Query("select c from Commitment c left join fetch c.undertaking.pauses.all where c.unitId in :units")
    List<Commitment> withPausesOf(Collection<UUID> units);

    @Query("select distinct c.unitId from Commitment c")
    List<UUID> units();

    @Query("""
            select count(c) from Commitment c
            where c.unitId = :unit and c.undertaking.state = se.samhand.activity.CommitmentState.PROPOSED""")
    long unanswered(UUID unit);

    /** The activities that anybody has ever committed to, in the words of each version that was. */
    @Query("""
            select new se.samhand.activity.ActivityOfVersion(
                c.activityKey, c.versionNumber, max(c.activityCode), max(c.activityText))
            from Commitment c
            group by c.activityKey, c.versionNumber""")
    List<ActivityOfVersion> followedActivities();

    @Query("""
            select new se.samhand.activity.CommitmentCount(
                c.programmeActivityId, c.undertaking.state, c.undertaking.answer, count(c))
            from Commitment c
            where c.programmeActivityId in :activities
            group by c.programmeActivityId, c.undertaking.state, c.undertaking.answer""")
    List<CommitmentCount> answers(Collection<UUID> activities);

    @Query("""
            select new se.samhand.activity.GoalKeyCount(c.goalKey, count(distinct c.activityKey)) from Commitment c
            where c.unitId = :unit and c.undertaking.state <> se.samhand.activity.CommitmentState.LAPSED
            group by c.goalKey""")
    List<GoalKeyCount> goalsOf(UUID unit);

    @Query("""
            select new se.samhand.activity.OwnedCommitment(
                c.id, c.activityKey, c.activityCode, c.activityText, c.unitId, c.undertaking.state)
            from Commitment c
            where c.undertaking.ownerFunctionId = :function
            and c.undertaking.state <> se.samhand.activity.CommitmentState.LAPSED
            order by c.sortCode, c.id""")
    List<OwnedCommitment> ownedBy(UUID function);

    List<Commitment> findByUnitIdIn(Collection<UUID> units);
}
