package se.samhand.training.routines;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.files.Attachments;
import se.samhand.files.CheckedFile;
import se.samhand.files.FileDetails;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles;
import se.samhand.training.routines.RoutineNotPossible.Reason;

/** What people may do with routines and their versions. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class RoutineService {

    private final Routines routines;
    private final RoutineVersions versions;
    private final QuestionSets questionSets;
    private final RoutinePages pages;
    private final Attachments attachments;
    private final OrganisationDirectory directory;
    private final AuditLog log;
    private final Clock clock;

    RoutineService(
            Routines routines,
            RoutineVersions versions,
            QuestionSets questionSets,
            RoutinePages pages,
            Attachments attachments,
            OrganisationDirectory directory,
            AuditLog log,
            Clock clock) {
        this.routines = routines;
        this.versions = versions;
        this.questionSets = questionSets;
        this.pages = pages;
        this.attachments = attachments;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** By title, with the city's version that is in force today. */
    public Slice<RoutineLine> list(Pageable page) {
        return routines.list(today(), page);
    }

    /** Drafts only to those who may write them. */
    public Optional<RoutinePage> routine(UUID id) {
        return routines.findById(id).map(pages::of);
    }

    /** What is known of the file of a version that the reader may read. */
    public Optional<FileDetails> file(UUID versionId) {
        return versions.whole(versionId)
                .filter(pages::mayRead)
                .map(RoutineVersion::fileId)
                .map(it -> attachments.details(List.of(it)).get(it));
    }

    /**
     * Sends the file of a version that the reader may read.
     *
     * @throws IOException when the receiver is gone
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void send(UUID versionId, OutputStream out) throws IOException {
        attachments.send(file(versionId).orElseThrow(), out);
    }

    /**
     * Begins a routine with a draft of its first version.
     *
     * @throws RoutineNotPossible when a routine has the title already
     */
    @PreAuthorize("@mayWriteRoutines.ofCity()")
    @Transactional
    public VersionDetails begin(@Valid RoutineDraft draft) {
        if (routines.existsByTitle(draft.title().strip())) {
            throw new RoutineNotPossible(Reason.TITLE_TAKEN);
        }
        var city = directory.readNow().ofType(UnitType.CITY).getFirst();
        var routine = RoutineNotPossible.unlessTaken(
                Reason.TITLE_TAKEN, () -> routines.saveAndFlush(new Routine(city.id(), draft)));
        return begun(new RoutineVersion(routine, city.id(), null));
    }

    /**
     * Begins a unit's own version upon the city's.
     *
     * @throws RoutineNotPossible when the unit has one, is no more, or the city has none in force
     */
    @PreAuthorize("@mayWriteRoutines.at(#routineId, #unitId)")
    @Transactional
    public VersionDetails localise(UUID routineId, UUID unitId) {
        var unit = directory.readNow().byId(unitId).filter(it -> it.existsOn(today()));
        if (unit.isEmpty()) {
            throw new RoutineNotPossible(Reason.UNIT_CANNOT);
        }
        if (!versions.of(routineId, unitId).isEmpty()) {
            throw new RoutineNotPossible(Reason.DRAFT_ALREADY);
        }
        var routine = routines.findById(routineId).orElseThrow();
        return begun(new RoutineVersion(
                routine,
                unitId,
                cityInForce(routine).orElseThrow(() -> new RoutineNotPossible(Reason.NOTHING_TO_BUILD_ON))));
    }

    /**
     * Begins the next version, with what this one says.
     *
     * @throws RoutineNotPossible unless it is the latest that was decided on, and there is no draft
     */
    @PreAuthorize("@mayWriteRoutines.version(#versionId)")
    @Transactional
    public VersionDetails followOn(UUID versionId) {
        var version = versions.whole(versionId).orElseThrow();
        var upon = version.isLocal() ? cityInForce(version.routine()) : Optional.<RoutineVersion>empty();
        return begun(version.next(upon.orElse(null)));
    }

    /**
     * Writes a draft; a local one then stands upon the city's that holds today.
     *
     * @param read the row's version that the person has before them
     * @param file in place of the one that was there; null leaves it
     * @throws RoutineNotPossible once it is decided, and for questions of another topic
     * @throws OptimisticLockingFailureException when somebody else has written meanwhile
     */
    @PreAuthorize("@mayWriteRoutines.version(#versionId)")
    @Transactional
    public VersionDetails write(UUID versionId, long read, @Valid VersionDraft draft, @Nullable CheckedFile file) {
        var version = versions.whole(versionId).orElseThrow();
        version.mustBeDraft();
        version.mustBe(read);
        var questions = Optional.ofNullable(draft.questionSetId())
                .map(it -> questionSets.findById(it).orElseThrow())
                .orElse(null);
        var fileBefore = version.fileId();
        version.write(
                draft, questions, file == null ? null : attachments.keep(file).id());
        if (version.isLocal()) {
            cityInForce(version.routine()).ifPresent(version::standsUpon);
        }
        var written = pages.details(versions.saveAndFlush(version));
        forget(file == null ? null : fileBefore);
        return written;
    }

    /** Takes the draft's file away; only the text remains. The file stays for earlier versions. */
    @PreAuthorize("@mayWriteRoutines.version(#versionId)")
    @Transactional
    public VersionDetails dropFile(UUID versionId, long read) {
        var version = versions.whole(versionId).orElseThrow();
        version.mustBe(read);
        var fileBefore = version.fileId();
        version.dropsFile();
        var without = pages.details(versions.saveAndFlush(version));
        forget(fileBefore);
        return without;
    }

    /**
     * Records the decision on a draft, which then stays as it is.
     *
     * @param read the row's version that the person has before them
     * @throws RoutineNotPossible with all that stands in the way
     * @throws OptimisticLockingFailureException when somebody else has written meanwhile
     */
    @PreAuthorize("@mayWriteRoutines.version(#versionId)")
    @Transactional
    public VersionDetails decide(UUID versionId, long read, @Valid DecisionDraft decision) {
        var version = versions.whole(versionId).orElseThrow();
        version.mustBeDraft();
        version.mustBe(read);
        var before = versions.of(version.routine().id(), version.unitId()).stream()
                .filter(it -> it.number() == version.number() - 1)
                .findFirst();
        version.isDecided(decision, before.orElse(null), today());
        var decided = pages.details(versions.saveAndFlush(version));
        record("decided", version, decision.registrationNumber().strip());
        return decided;
    }

    /**
     * Throws a draft away, and with its only version the routine; what has been decided stays.
     *
     * @return whether the routine is left
     * @throws RoutineNotPossible once it is decided, and for the only version of a routine that a course stands on
     */
    @PreAuthorize("@mayWriteRoutines.version(#versionId)")
    @Transactional
    public boolean discard(UUID versionId) {
        var version = versions.whole(versionId).orElseThrow();
        version.mustBeDraft();
        record("discarded", version, "");
        versions.delete(version);
        versions.flush();
        forget(version.fileId());
        var routine = version.routine();
        if (versions.existsByRoutineId(routine.id())) {
            return true;
        }
        return RoutineNotPossible.unlessTaken(Reason.COURSE_STANDS_ON_IT, () -> {
            routines.delete(routine);
            routines.flush();
            return false;
        });
    }

    /** A file that no version has any more is not kept. */
    private void forget(@Nullable UUID fileId) {
        if (fileId != null && !versions.existsByFileId(fileId)) {
            attachments.discard(fileId);
        }
    }

    private VersionDetails begun(RoutineVersion draft) {
        var begun =
                pages.details(RoutineNotPossible.unlessTaken(Reason.DRAFT_ALREADY, () -> versions.saveAndFlush(draft)));
        record("begun", draft, "");
        return begun;
    }

    private void record(String what, RoutineVersion version, String more) {
        log.record(
                "routine." + what,
                "routine",
                version.routine().id(),
                version.routine().title(),
                (pages.nameOf(version) + " " + version.number() + " " + more).strip());
    }

    private Optional<RoutineVersion> cityInForce(Routine routine) {
        return versions.of(routine.id(), routine.unitId()).stream()
                .filter(it -> it.standing(today()).isInForce())
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
