package se.samhand.activity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Evidences extends JpaRepository<Evidence, UUID> {

    /** What is read with the follow-up: its own, and what units that it carries on for had not handed in. */
    @Query("""
            select e from Evidence e left join fetch e.followUp f left join fetch f.takenOverBy
            where (f.id = :followUp or f.takenOverBy.id = :followUp) and e.removedAt is null
            order by e.addedAt, e.id""")
    List<Evidence> of(UUID followUp);

    /** As {@link #of}, what has been taken away included; as it is now, whoever is adding just then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from Evidence e left join e.followUp f
            where (f.id = :followUp or f.takenOverBy.id = :followUp) and e.handedInAt is null""")
    List<Evidence> notHandedIn(UUID followUp);

    @Query("""
            select e from Evidence e left join fetch e.followUp f left join fetch f.takenOverBy left join fetch f.commitment
            where e.id = :id""")
    Optional<Evidence> whole(UUID id);

    @Query("""
            select new se.samhand.activity.EvidenceMark(e.followUp.id, e.handedInAt is not null) from Evidence e
            where e.followUp.id in :followUps and e.removedAt is null""")
    List<EvidenceMark> marks(Collection<UUID> followUps);

    /** Those of the units' follow-ups that have any. */
    @Query("select e.followUp.id from Evidence e left join e.followUp f where f.unitId in :units")
    Set<UUID> followUpsOf(Collection<UUID> units);

    List<Evidence> findByRemovedAtBefore(Instant moment);
}
