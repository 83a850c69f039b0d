package se.samhand.activity;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.activity.EvidenceRefused.Reason;
import se.samhand.audit.AuditLog;
import se.samhand.files.Attachments;
import se.samhand.files.CheckedFile;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Files and links that show what a follow-up says. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class EvidenceService {

    /** Of one follow-up; a reviewer reads no more. */
    static final int MOST = 30;

    private final Evidences evidences;
    private final EvidenceAccess access;
    private final FollowUps followUps;
    private final Attachments attachments;
    private final PeriodCalendar calendar;
    private final AuditLog log;
    private final Clock clock;

    EvidenceService(
            Evidences evidences,
            EvidenceAccess access,
            FollowUps followUps,
            Attachments attachments,
            PeriodCalendar calendar,
            AuditLog log,
            Clock clock) {
        this.evidences = evidences;
        this.access = access;
        this.followUps = followUps;
        this.attachments = attachments;
        this.calendar = calendar;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the reader may read of a follow-up's evidence, in the order in which it was added; what predecessors had not
     * handed in is among it.
     */
    public List<EvidenceDetails> of(UUID followUpId) {
        var readable = evidences.of(followUpId).stream().filter(access::mayRead).toList();
        var files = attachments.details(
                readable.stream().map(Evidence::fileId).filter(Objects::nonNull).toList());
        return readable.stream().map(it -> it.details(files)).toList();
    }

    /**
     * Adds a link, or a file that has been checked. It is kept at once, and others read it when the answer is handed in.
     *
     * @param file null for a link
     * @throws EvidenceRefused when it is neither or both, its day has not come, or there are too many
     * @throws AlreadySubmitted when the answer has been handed in
     * @throws PeriodNotOpen before the period opens and after it closes
     */
    @PreAuthorize("@mayFollowUp.write(#id)")
    @Transactional
    public void add(UUID id, @Valid EvidenceDraft draft, @Nullable CheckedFile file) {
        var followUp = open(id);
        if (draft.link().isEmpty() == (file == null)) {
            throw new EvidenceRefused(Reason.NOTHING_TO_READ);
        }
        if (evidences.of(id).size() >= MOST) {
            throw new EvidenceRefused(Reason.TOO_MANY);
        }
        var kept = file == null ? null : attachments.keep(file).id();
        var by = SignedIn.user().orElseThrow().displayName();
        var evidence = new Evidence(followUp, draft, kept, by, clock.instant(), LocalDate.now(clock));
        evidences.save(evidence);
        record("added", evidence);
    }

    /**
     * Takes a piece away again; it can be put back for an hour.
     *
     * @throws EvidenceRefused when it stands with an answer that was handed in
     */
    @PreAuthorize("@mayEvidence.write(#id)")
    @Transactional
    public void remove(UUID id) {
        var evidence = openWith(id);
        evidence.isTakenAway(clock.instant());
        record("removed", evidence);
    }

    @PreAuthorize("@mayEvidence.write(#id)")
    @Transactional
    public void putBack(UUID id) {
        var evidence = openWith(id);
        evidence.isPutBack();
        record("put-back", evidence);
    }

    /**
     * Sends what stands in a file.
     *
     * @throws IOException when the receiver is gone
     */
    @PreAuthorize("hasRole('" + Roles.CITY_STAFF + "') and @mayEvidence.read(#id)")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void send(UUID id, OutputStream out) throws IOException {
        var file = Objects.requireNonNull(evidences.findById(id).orElseThrow().fileId());
        attachments.send(
                Objects.requireNonNull(attachments.details(List.of(file)).get(file)), out);
    }

    /** The follow-up, which nobody hands in until this is over. */
    private FollowUp open(UUID followUpId) {
        var followUp = followUps.held(List.of(followUpId)).getFirst();
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        FollowUpLock.of(followUp, period, LocalDate.now(clock)).ifPresent(lock -> {
            throw lock.refusal(period);
        });
        return followUp;
    }

    private Evidence openWith(UUID id) {
        var evidence = evidences.whole(id).orElseThrow();
        if (evidence.isHandedIn()) {
            throw new EvidenceRefused(Reason.STANDS);
        }
        open(evidence.answer().id());
        return evidence;
    }

    private void record(String what, Evidence evidence) {
        var answer = evidence.answer();
        log.record(
                "evidence." + what,
                "followup",
                answer.id(),
                answer.commitment().title(),
                evidence.kind().name());
    }
}
