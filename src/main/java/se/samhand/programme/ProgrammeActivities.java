package se.samhand.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeActivities extends JpaRepository<ProgrammeActivity, UUID> {

    @Query("select a from ProgrammeActivity a where a.goal.id = :goal order by a.position, a.sortCode")
    List<ProgrammeActivity> towards(UUID goal);

    @Query("select a from ProgrammeActivity a left join fetch a.responsibilities where a.goal.id = :goal")
    List<ProgrammeActivity> towardsWithResponsibilities(UUID goal);

    @Query("select a from ProgrammeActivity a left join fetch a.tags where a.goal.id = :goal")
    List<ProgrammeActivity> towardsWithTags(UUID goal);

    @Query("select a from ProgrammeActivity a where a.programmeVersion.id = :version")
    List<ProgrammeActivity> ofVersion(UUID version);

    @Query("select a from ProgrammeActivity a where a.programmeVersion.id = :version and a.code = :code")
    Optional<ProgrammeActivity> byCode(UUID version, String code);

    /** The keys that begin so, in whatever programme and version. */
    @Query("select distinct a.activityKey from ProgrammeActivity a where a.activityKey like concat(:beginning, '%')")
    List<String> keysLike(String beginning);

    @Query(
            "select a from ProgrammeActivity a left join fetch a.responsibilities where a.programmeVersion.id = :version")
    List<ProgrammeActivity> withResponsibilities(UUID version);

    @Query("select a from ProgrammeActivity a left join fetch a.tags where a.programmeVersion.id = :version")
    List<ProgrammeActivity> withTags(UUID version);

    @Query("""
            select new se.samhand.programme.ActivityCount(g.id, count(a)) from Goal g left join ProgrammeActivity a on a.goal = g
            where g.programmeVersion.id = :version group by g.position, g.sortCode, g.id""")
    List<ActivityCount> countsByGoal(UUID version);

    @Query("""
            select a from ProgrammeActivity a left join fetch a.goal g left join fetch a.programmeVersion v
            left join fetch v.programme p where a.activityKey in :keys""")
    List<ProgrammeActivity> withKeys(Collection<String> keys);

    @Query("""
            select a from ProgrammeActivity a left join fetch a.goal g left join fetch a.programmeVersion v
            left join fetch v.programme p order by p.validFrom, p.code, v.number, g.position, g.sortCode, a.position, a.sortCode""")
    List<ProgrammeActivity> inOrder();

    /** What is under way on some day of the span, both ends inclusive. */
    @Query("""
            select new se.samhand.programme.ActivityTime(a.id, a.startsOn, a.endsOn)
            from ProgrammeActivity a left join a.programmeVersion v
            where v.state <> se.samhand.programme.VersionState.DRAFT and a.startsOn <= :to and a.endsOn >= :from
            and v.validFrom <= :to and (v.validTo is null or v.validTo >= :from)""")
    List<ActivityTime> underWayBetween(LocalDate from, LocalDate to);

    @Query("""
            select a from ProgrammeActivity a left join fetch a.goal left join fetch a.programmeVersion v
            left join fetch v.programme p where v.state <> se.samhand.programme.VersionState.DRAFT""")
    List<ProgrammeActivity> decided();

    @Query("""
            select a from ProgrammeActivity a left join fetch a.goal left join fetch a.programmeVersion v
            left join fetch v.programme p
            where v.state <> se.samhand.programme.VersionState.DRAFT and p.code = :programme""")
    List<ProgrammeActivity> decidedOf(String programme);

    @Query("select distinct t.code from ProgrammeActivity a join a.tags t where t.list = :list and t.code in :codes")
    List<String> tagsHeld(TagList list, Collection<String> codes);

    boolean existsByGoalId(UUID goalId);
}
