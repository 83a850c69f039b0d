package se.samhand.programme;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.programme.DraftFault.Reason;
import se.samhand.security.Roles;

/** What the programme office does with the versions of a programme; adopting one is {@link AdoptionService}'s. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class VersionService {

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Goals goals;
    private final ProgrammeActivities activities;
    private final VersionCopy copy;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VersionService(
            Programmes programmes,
            ProgrammeVersions versions,
            Goals goals,
            ProgrammeActivities activities,
            VersionCopy copy,
            Drafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.goals = goals;
        this.activities = activities;
        this.copy = copy;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft of the next version: empty, or with the goals and the unfinished activities of the latest, each with
     * its key and code and as many of their days as the draft has.
     *
     * @return the draft's number
     * @throws DraftExists when the programme has one already
     * @throws DraftNotPossible when it would end before it begins
     */
    public int start(String programmeCode, @Valid NewDraft begun) {
        var programme = programmes.findByCode(programmeCode).orElseThrow();
        var earlier = versions.ofProgrammes(Set.of(programmeCode));
        if (earlier.stream().anyMatch(ProgrammeVersion::isDraft)) {
            throw new DraftExists(programmeCode);
        }
        int number = earlier.isEmpty() ? 1 : earlier.getLast().number() + 1;
        var draft = ProgrammeVersion.draft(programme, number, plan(begun));
        draft.isEdited(DraftLock.nameOfWhoeverIsSignedIn(), clock.instant());
        try {
            versions.saveAndFlush(draft);
        } catch (DataIntegrityViolationException startedMeanwhile) {
            throw new DraftExists(programmeCode);
        }
        if (begun.copy() && !earlier.isEmpty()) {
            var facts = draft.facts();
            copy.carry(earlier.getLast(), draft, lastDayBefore(facts.validFrom(), earlier.getLast()), lastDay(begun));
        }
        drafts.record("programme.draft.started", draft, "");
        return number;
    }

    /** What has not ended by then goes on. */
    private static LocalDate lastDayBefore(LocalDate begins, ProgrammeVersion earlier) {
        var dayBefore = begins.minusDays(1);
        var ends = earlier.facts().validTo();
        return ends == null || ends.isAfter(dayBefore) ? dayBefore : ends;
    }

    private static LocalDate lastDay(NewDraft draft) {
        return requireNonNull(draft.validTo());
    }

    /**
     * Changes what is said of the draft as a whole.
     *
     * @param version of the draft that this is based on
     */
    public void describe(String programmeCode, long version, @Valid NewDraft described) {
        var draft = drafts.of(programmeCode);
        Drafts.mustBeAsSeen(draft, version);
        drafts.forChange(draft).describe(plan(described));
        drafts.record("programme.draft.described", draft, "");
    }

    /** Takes the draft away with all that is in it; what is decided stays. */
    public void discard(String programmeCode, long version) {
        var draft = drafts.of(programmeCode);
        Drafts.mustBeAsSeen(draft, version);
        drafts.forChange(draft);
        drafts.record("programme.draft.discarded", draft, "");
        activities.deleteAll(activities.ofVersion(draft.id()));
        activities.flush();
        goals.deleteAll(goals.ofVersion(draft.id()));
        goals.flush();
        versions.delete(draft);
    }

    /**
     * Lays a superseded version aside.
     *
     * @throws VersionCannotMove unless it is superseded and no longer in force
     */
    public void archive(String programmeCode, int number) {
        var version = version(programmeCode, number);
        version.archive(LocalDate.now(clock));
        drafts.record("programme.archived", version, "");
    }

    /**
     * Carries every goal of one version into a later, still empty one, and every activity that has not ended before the
     * day, with a new end: for a later version that has come in as decided, and says no more than that it goes on.
     *
     * @param unfinishedOn activities that end on this day or later are carried over
     * @return how many activities were carried over
     * @throws IllegalStateException when the later version has goals already
     */
    public int carryOver(String programmeCode, int from, int to, LocalDate unfinishedOn, LocalDate newEnd) {
        var later = version(programmeCode, to);
        if (goals.existsByProgrammeVersionId(later.id())) {
            throw new IllegalStateException("Version " + to + " of " + programmeCode + " has goals already");
        }
        int carried = copy.carry(version(programmeCode, from), later, unfinishedOn, newEnd);
        events.publishEvent(new ProgrammeChanged());
        return carried;
    }

    private static VersionPlan plan(NewDraft draft) {
        var from = requireNonNull(draft.validFrom());
        if (lastDay(draft).isBefore(from)) {
            throw new DraftNotPossible(List.of(new DraftFault("validTo", Reason.ENDS_BEFORE_IT_BEGINS, "")));
        }
        return new VersionPlan(from, draft.validTo(), draft.note().strip(), requireNonNull(draft.verification()));
    }

    private ProgrammeVersion version(String programmeCode, int number) {
        return versions.ofProgrammes(Set.of(programmeCode)).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
