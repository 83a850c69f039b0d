package se.samhand.resources;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CentreCoverages extends JpaRepository<CentreCoverage, UUID> {

    /** Nothing later was known of the centre on the day. */
    String LAST_KNOWN = """
            select c from CentreCoverage c
            left join CentreCoverage later on later.centreId = c.centreId and later.asOf > c.asOf and later.asOf <= :day
            where c.asOf <= :day and later.id is null and\s""";

    @Query("select c from CentreCoverage c where c.centreId in :centres")
    List<CentreCoverage> ofCentres(Collection<UUID> centres);

    /** What the centre was last known to serve on the day. */
    @Query(LAST_KNOWN + "c.centreId = :centre")
    List<CentreCoverage> ofCentre(UUID centre, LocalDate day);

    /** By which centres the district was served, of each what was last known on the day. */
    @Query(LAST_KNOWN + "c.districtId = :district")
    List<CentreCoverage> ofDistrict(UUID district, LocalDate day);
}
