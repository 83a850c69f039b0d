package se.samhand.programme;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Lets one at a time change a draft, until the running transaction ends, and notes on it who that was. */
@Component
class DraftLock {

    private final ProgrammeVersions versions;
    private final Clock clock;

    DraftLock(ProgrammeVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @throws VersionDecided when it is a draft no longer */
    ProgrammeVersion forChange(UUID versionId) {
        var draft = versions.locked(versionId).orElseThrow();
        draft.isEdited(nameOfWhoeverIsSignedIn(), clock.instant());
        return draft;
    }

    static String nameOfWhoeverIsSignedIn() {
        return SignedIn.user().map(PortalUser::displayName).orElse("");
    }
}
