package se.samhand.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitHosts extends JpaRepository<UnitHost, UUID> {

    @Query("select new se.samhand.organisation.Hosting(h.unit.id, h.host.id, h.validFrom, h.validTo) from UnitHost h")
    List<Hosting> all();
}
