package se.samhand.programme;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditLog;

/** The draft of a programme, for those who change it: found, locked, and each change of it written down. */
@Component
class Drafts {

    private final ProgrammeVersions versions;
    private final DraftLock lock;
    private final AuditLog log;

    Drafts(ProgrammeVersions versions, DraftLock lock, AuditLog log) {
        this.versions = versions;
        this.lock = lock;
        this.log = log;
    }

    Optional<ProgrammeVersion> find(String programmeCode) {
        return versions.ofProgrammes(Set.of(programmeCode)).stream()
                .filter(ProgrammeVersion::isDraft)
                .findFirst();
    }

    /** The decided version that a draft comes after; empty when there is none. */
    Optional<ProgrammeVersion> before(ProgrammeVersion draft) {
        return versions.ofProgrammes(Set.of(draft.programme().code())).stream()
                .filter(version -> version.number() < draft.number() && !version.isDraft())
                .reduce((earlier, later) -> later);
    }

    /** @throws NoDraft when the programme has none */
    ProgrammeVersion of(String programmeCode) {
        return find(programmeCode).orElseThrow(() -> new NoDraft(programmeCode));
    }

    /** @throws NoDraft when the programme has none, or has no longer */
    ProgrammeVersion forChange(String programmeCode) {
        return lock.forChange(of(programmeCode).id());
    }

    /** @throws VersionDecided when it is a draft no longer */
    ProgrammeVersion forChange(ProgrammeVersion draft) {
        return lock.forChange(draft.id());
    }

    static void mustBeAsSeen(ProgrammeVersion draft, long version) {
        if (draft.version() != version) {
            throw new ObjectOptimisticLockingFailureException(ProgrammeVersion.class, draft.id());
        }
    }

    /** @param detail facts in a few words, never a text that people typed */
    void record(String action, ProgrammeVersion version, String detail) {
        log.record(action, "programme", version.id(), version.programme().code() + " " + version.number(), detail);
    }

    /** A key for something new: the code where nothing has ever had it, so that a thread through the years stays one. */
    static String freshKey(ProgrammeVersion draft, String code, Collection<String> takenEver) {
        var plain = draft.programme().code() + "/" + code;
        var key = plain;
        for (int copy = 1; takenEver.contains(key); copy++) {
            key = plain + "-v" + draft.number() + (copy == 1 ? "" : "-" + copy);
        }
        return key;
    }
}
