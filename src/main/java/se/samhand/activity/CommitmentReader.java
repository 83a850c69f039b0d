package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Commitments with everything around them, for all of the city's staff: what is undertaken is no secret. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class CommitmentReader {

    private final Commitments commitments;
    private final Milestones milestones;
    private final NotApplicableRequests requests;
    private final CarryOverService carried;
    private final CommitmentAccess access;
    private final CommitmentOwners owners;
    private final OrganisationDirectory directory;
    private final Clock clock;

    CommitmentReader(
            Commitments commitments,
            Milestones milestones,
            NotApplicableRequests requests,
            CarryOverService carried,
            CommitmentAccess access,
            CommitmentOwners owners,
            OrganisationDirectory directory,
            Clock clock) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.requests = requests;
        this.carried = carried;
        this.access = access;
        this.owners = owners;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return empty when there is no such commitment */
    public Optional<CommitmentReading> read(UUID id) {
        return commitments.withPauses(id).map(this::reading);
    }

    /** A unit's commitments in the programme's order, without those that the programme no longer asks for. */
    public Slice<CommitmentLine> ofUnit(UUID unitId, Pageable page) {
        return commitments.ofUnit(unitId, PageRequest.of(page.getPageNumber(), page.getPageSize()));
    }

    /**
     * What belongs around a unit's list.
     *
     * @param unitCode the unit, or empty for the one that the person acts for, else the first
     */
    public CommitmentList list(String unitCode) {
        var today = LocalDate.now(clock);
        var organisation = directory.organisation();
        var committing = Set.copyOf(commitments.units());
        var units = organisation.on(today).stream()
                .filter(unit -> committing.contains(unit.id()))
                .toList();
        var own = organisation.boardOf(SignedIn.unitId(), today).map(Unit::code).orElse("");
        var wanted = unitCode.isEmpty() ? own : unitCode;
        var chosen = units.stream()
                .filter(unit -> unit.code().equals(wanted))
                .findFirst()
                .or(() -> unitCode.isEmpty() ? units.stream().findFirst() : Optional.empty());
        return new CommitmentList(
                chosen,
                units,
                chosen.map(unit -> owners.of(unit.id())).orElse(List.of()),
                chosen.filter(unit -> access.mayWriteFor(unit.id())).isPresent());
    }

    /** The functions that could answer for the commitment, with who holds them today. */
    public List<FunctionDetails> owners(UUID id) {
        return commitments
                .findById(id)
                .map(commitment -> owners.of(commitment.unitId()))
                .orElse(List.of());
    }

    private CommitmentReading reading(Commitment commitment) {
        var today = LocalDate.now(clock);
        var undertaking = commitment.undertaking().details(commitment.activityText());
        var asked = undertaking.answer() == CommitmentAnswer.NOT_APPLICABLE;
        return new CommitmentReading(
                CommitmentHistory.details(commitment, directory.organisation()),
                undertaking,
                owners.holding(undertaking.ownerFunctionId()),
                milestones.of(commitment.id()).stream()
                        .map(it -> it.details(today))
                        .toList(),
                asked
                        ? requests.of(commitment.id()).stream()
                                .map(NotApplicableRequest::details)
                                .toList()
                        : List.of(),
                carried.thread(commitment.id()),
                access.mayWrite(commitment),
                SignedIn.has(Role.PROGRAMME_OFFICE) && undertaking.state() == CommitmentState.NA_REQUESTED);
    }
}
