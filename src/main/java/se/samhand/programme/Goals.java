package se.samhand.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Goals extends JpaRepository<Goal, UUID> {

    /** As the version places them. */
    default List<Goal> ofVersion(UUID version) {
        return allOf(version).stream().sorted(Goal.WITHIN_VERSION).toList();
    }

    /** In no order: a version is read whole, and the database would rather sort it than follow an index. */
    @Query("select g from Goal g where g.programmeVersion.id = :version")
    List<Goal> allOf(UUID version);

    @Query("select g from Goal g where g.programmeVersion.id = :version and g.code = :code")
    Optional<Goal> byCode(UUID version, String code);

    @Query("""
            select g from Goal g left join fetch g.programmeVersion v left join fetch v.programme p
            where g.goalKey in :keys""")
    List<Goal> withKeys(Collection<String> keys);

    @Query("""
            select g from Goal g left join fetch g.programmeVersion v left join fetch v.programme p
            order by p.validFrom, p.code, v.number, g.position, g.sortCode""")
    List<Goal> inOrder();

    /** Of all their versions, in no order. */
    @Query("""
            select g from Goal g left join fetch g.programmeVersion v left join fetch v.programme p
            where p.code in :programmes""")
    List<Goal> ofProgrammes(Collection<String> programmes);

    /** With what they belong to, in no order. */
    @Query("select g from Goal g left join fetch g.programmeVersion v left join fetch v.programme")
    List<Goal> all();

    /** The keys that begin so, in whatever programme and version. */
    @Query("select distinct g.goalKey from Goal g where g.goalKey like concat(:beginning, '%')")
    List<String> keysLike(String beginning);

    @Query("""
            select count(g) > 0 from Goal g left join g.programmeVersion v left join v.programme p
            where p.code = :programme and v.number = :number""")
    boolean existsInVersion(String programme, int number);

    boolean existsByProgrammeVersionId(UUID versionId);
}
