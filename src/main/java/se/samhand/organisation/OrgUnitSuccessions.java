package se.samhand.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrgUnitSuccessions extends JpaRepository<OrgUnitSuccession, UUID> {

    @Query("""
            select new se.samhand.organisation.Succession(s.from.id, s.to.id, s.happenedOn, s.kind)
            from OrgUnitSuccession s""")
    List<Succession> all();
}
