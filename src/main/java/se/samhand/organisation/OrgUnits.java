package se.samhand.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrgUnits extends JpaRepository<OrgUnit, UUID> {

    Optional<OrgUnit> findByCode(String code);

    List<OrgUnit> findByCodeIn(Collection<String> codes);

    List<OrgUnit> findByParentIn(Collection<OrgUnit> parents);

    @Query("""
            select new se.samhand.organisation.Unit(u.id, u.code, u.name, u.type, u.parent.id, u.validFrom, u.validTo, u.verification)
            from OrgUnit u""")
    List<Unit> all();

    @Query("select u from OrgUnit u left join fetch u.parent where u.code in :codes")
    List<OrgUnit> withParents(Collection<String> codes);

    @Query("select u from OrgUnit u left join fetch u.parent")
    List<OrgUnit> allWithParents();
}
