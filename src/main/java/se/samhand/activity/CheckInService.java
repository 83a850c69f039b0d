package se.samhand.activity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Light notes on how a commitment goes, between the periods; read within the board, as drafts are. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class CheckInService {

    private static final int SHOWN = 20;

    private final CheckIns checkIns;
    private final Commitments commitments;
    private final FollowUpAccess access;
    private final OrganisationDirectory directory;
    private final AuditLog log;
    private final Clock clock;

    CheckInService(
            CheckIns checkIns,
            Commitments commitments,
            FollowUpAccess access,
            OrganisationDirectory directory,
            AuditLog log,
            Clock clock) {
        this.checkIns = checkIns;
        this.commitments = commitments;
        this.access = access;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** The latest twenty of the commitment's activity, the latest first; none for who is not of the unit's own board. */
    public List<CheckInDetails> of(UUID commitmentId) {
        return commitments
                .findById(commitmentId)
                .filter(it -> access.isOfBoardOf(it.unitId()))
                .map(it -> checkIns
                        .of(
                                it.activityKey(),
                                CommitmentHistory.withPredecessors(it.unitId(), directory.organisation()),
                                Limit.of(SHOWN))
                        .stream()
                        .map(CheckIn::details)
                        .toList())
                .orElse(List.of());
    }

    /** The day that a note is about unless its writer says otherwise. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws CheckInAhead when the day lies ahead */
    @PreAuthorize("@mayCommit.write(#commitmentId)")
    @Transactional
    public void note(UUID commitmentId, @Valid CheckInDraft draft) {
        var commitment = commitments.findById(commitmentId).orElseThrow();
        var noted = checkIns.save(new CheckIn(commitment, draft, SignedIn.user().orElseThrow(), clock));
        log.record(
                "check-in.noted",
                "commitment",
                commitmentId,
                commitment.title(),
                noted.notedOn().toString());
    }
}
