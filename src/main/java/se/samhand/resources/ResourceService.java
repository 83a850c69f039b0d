package se.samhand.resources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.security.Roles;

/** Support centres and initiatives for the city's staff to read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class ResourceService {

    private final Initiatives initiatives;
    private final CentreCoverages coverages;
    private final OrganisationDirectory directory;

    ResourceService(Initiatives initiatives, CentreCoverages coverages, OrganisationDirectory directory) {
        this.initiatives = initiatives;
        this.coverages = coverages;
        this.directory = directory;
    }

    /** By code. */
    public Slice<InitiativeDetails> initiatives(Pageable page) {
        return initiatives.findAllByOrderByCode(page).map(this::details);
    }

    /** The districts that the centre was last known to serve on the day, by name. */
    public List<Served> districtsOf(UUID centreId, LocalDate day) {
        return served(coverages.ofCentre(centreId, day), CentreCoverage::districtId);
    }

    /** The centres that were last known to serve the district on the day, by name. */
    public List<Served> centresFor(UUID districtId, LocalDate day) {
        return served(coverages.ofDistrict(districtId, day), CentreCoverage::centreId);
    }

    private List<Served> served(List<CentreCoverage> known, Function<CentreCoverage, UUID> otherSide) {
        var organisation = directory.organisation();
        return known.stream()
                .flatMap(it -> organisation.byId(otherSide.apply(it)).stream()
                        .map(other -> new Served(other, it.asOf(), it.verification())))
                .sorted(Comparator.comparing(Served::other, Organisation.bySwedishName()))
                .toList();
    }

    private InitiativeDetails details(Initiative initiative) {
        var facts = initiative.facts();
        return new InitiativeDetails(
                initiative.code(),
                facts.name(),
                facts.partners().stream()
                        .map(this::name)
                        .sorted(SwedishOrder.ofNames())
                        .toList(),
                facts.startsOn(),
                facts.endsOn(),
                facts.status(),
                facts.targetGroups().stream().sorted().toList(),
                facts.asOf(),
                facts.verification(),
                facts.source());
    }

    private String name(String partner) {
        return new PartnerName(partner)
                .outside()
                .or(() -> directory.organisation().byCode(partner).map(it -> it.name()))
                .orElse(partner);
    }
}
