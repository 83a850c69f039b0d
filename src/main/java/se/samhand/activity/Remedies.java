package se.samhand.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Remedies extends JpaRepository<Remedy, UUID> {

    @Query("""
            select r from Remedy r left join fetch r.words left join fetch r.followUp f left join fetch f.commitment
            where r.activityKey = :key and r.unitId in :units""")
    List<Remedy> of(String key, Collection<UUID> units);

    @Query("""
            select r from Remedy r left join fetch r.followUp f left join fetch f.commitment
            where r.state = se.samhand.activity.RemedyState.ONGOING and r.dueOn <= :day""")
    List<Remedy> dueBy(LocalDate day);

    @Query("""
            select r from Remedy r
            where r.state = se.samhand.activity.RemedyState.ONGOING and r.activityKey = :key and r.unitId in :units""")
    List<Remedy> open(String key, Collection<UUID> units);

    @Query("""
            select r from Remedy r
            where r.state = se.samhand.activity.RemedyState.ONGOING and r.unitId in :units""")
    List<Remedy> openAt(Collection<UUID> units);

    @Query("select r from Remedy r left join fetch r.followUp f left join fetch f.commitment where r.id = :id")
    Optional<Remedy> whole(UUID id);

    Optional<Remedy> findByFollowUpId(UUID followUpId);

    /** What is to be done between the days, both inclusive, whether it is by now or not. */
    @Query("""
            select r from Remedy r left join fetch r.followUp f left join fetch f.commitment
            where r.unitId in :units and r.dueOn between :from and :to
            and r.state <> se.samhand.activity.RemedyState.WITHDRAWN""")
    List<Remedy> dueIn(Collection<UUID> units, LocalDate from, LocalDate to);
}
