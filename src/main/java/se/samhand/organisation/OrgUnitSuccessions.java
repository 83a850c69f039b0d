package se.samhand.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrgUnitSuccessions extends JpaRepository<OrgUnitSuccession, UUID> {

    @Query("""
            select new se.samhand.organisation.Succession(s.from.id, s.to.id, s.happenedOn, s.kind)
            from OrgUnitSuccession s""")
    List<Succession> all();

    @Query("""
            select s from OrgUnitSuccession s left join fetch s.from f left join fetch s.to t
            where f.code in :codes order by s.happenedOn, t.code, f.code""")
    List<OrgUnitSuccession> from(Collection<String> codes);

    @Query("select s from OrgUnitSuccession s where s.to.id in :unitIds")
    List<OrgUnitSuccession> to(Collection<UUID> unitIds);

    @Query("""
            select s from OrgUnitSuccession s left join fetch s.from f left join fetch s.to t
            order by s.happenedOn, t.code, f.code""")
    List<OrgUnitSuccession> inOrder();
}
