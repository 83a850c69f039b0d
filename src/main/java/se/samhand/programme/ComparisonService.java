package se.samhand.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles;

/** What differs between two versions of a programme, for all of the city's staff. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class ComparisonService {

    private final ProgrammeVersions versions;
    private final VersionContents contents;
    private final OrganisationDirectory directory;

    ComparisonService(ProgrammeVersions versions, VersionContents contents, OrganisationDirectory directory) {
        this.versions = versions;
        this.contents = contents;
        this.directory = directory;
    }

    /**
     * Two versions side by side.
     *
     * @param before the number of the version that is compared with
     * @param after the number of the version whose news are told
     * @return empty when either does not exist
     */
    public Optional<Comparison> compare(String programmeCode, int before, int after) {
        var all = versions.ofProgrammes(Set.of(programmeCode));
        return numbered(all, before)
                .flatMap(earlier -> numbered(all, after).map(later -> compare(all, earlier, later)));
    }

    private Comparison compare(List<ProgrammeVersion> all, ProgrammeVersion earlier, ProgrammeVersion later) {
        var pairs = new Comparing(contents.of(earlier), contents.of(later), directory.organisation()).pairs();
        return new Comparison(
                ProgrammeService.summary(earlier.programme()),
                all.stream().map(ProgrammeService::summary).toList(),
                ProgrammeService.summary(earlier),
                ProgrammeService.summary(later),
                pairs);
    }

    private static Optional<ProgrammeVersion> numbered(List<ProgrammeVersion> all, int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }
}
