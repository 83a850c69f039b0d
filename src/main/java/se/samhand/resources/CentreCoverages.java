package se.samhand.resources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CentreCoverages extends JpaRepository<CentreCoverage, UUID> {

    @Query("select c from CentreCoverage c where c.centreId in :centres")
    List<CentreCoverage> ofCentres(Collection<UUID> centres);

    /** What each centre was last known to serve on the day. */
    @Query("""
            select c from CentreCoverage c where c.asOf = (
                select max(d.asOf) from CentreCoverage d where d.centreId = c.centreId and d.asOf <= :day)""")
    List<CentreCoverage> lastKnownOn(LocalDate day);
}
