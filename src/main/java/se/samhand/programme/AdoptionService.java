package se.samhand.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.programme.AdoptionFault.Reason;
import se.samhand.programme.AdoptionPreview.Carried;
import se.samhand.programme.MappingPage.Line;
import se.samhand.programme.MappingPage.Target;
import se.samhand.security.Roles;

/** Turns a draft into what the city has decided. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class AdoptionService {

    private final Drafts drafts;
    private final VersionContents contents;
    private final GoalMappings mappings;
    private final ProgrammeVersions versions;
    private final ObjectProvider<UnfinishedCommitments> unfinished;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionService(
            Drafts drafts,
            VersionContents contents,
            GoalMappings mappings,
            ProgrammeVersions versions,
            ObjectProvider<UnfinishedCommitments> unfinished,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.mappings = mappings;
        this.versions = versions;
        this.unfinished = unfinished;
        this.events = events;
        this.clock = clock;
    }

    /** What would happen, and what stands in the way. Empty when the programme has no draft. */
    @Transactional(readOnly = true)
    public Optional<AdoptionPreview> preview(String programmeCode) {
        return drafts.find(programmeCode)
                .map(draft -> preview(draft, drafts.before(draft).orElse(null)));
    }

    /**
     * Adopts the draft, for the days that it says of itself. The version before is superseded the day before the first of
     * them; what it holds goes on until then.
     *
     * @param version of the draft whose preview was read
     * @throws AdoptionNotPossible with everything that stands in the way
     * @throws NoDraft when it has been adopted or removed meanwhile
     * @throws org.springframework.dao.OptimisticLockingFailureException when anything in it has changed since
     */
    public void adopt(String programmeCode, long version) {
        var draft = drafts.of(programmeCode);
        Drafts.mustBeAsSeen(draft, version);
        drafts.forChange(draft);
        var earlier = drafts.before(draft).orElse(null);
        var faults = preview(draft, earlier).faults();
        if (!faults.isEmpty()) {
            throw new AdoptionNotPossible(faults);
        }
        var facts = draft.facts();
        if (earlier != null && earlier.facts().state() == VersionState.ADOPTED) {
            earlier.isSupersededFrom(facts.validFrom());
            versions.saveAndFlush(earlier); // before the next is adopted: there is one at a time
            drafts.record("programme.superseded", earlier, facts.validFrom().toString());
        }
        draft.adopt(facts.validFrom(), facts.validTo(), DraftLock.nameOfWhoeverIsSignedIn(), clock.instant());
        versions.saveAndFlush(draft);
        drafts.record("programme.adopted", draft, facts.validFrom().toString());
        events.publishEvent(new ProgrammeChanged());
    }

    private AdoptionPreview preview(ProgrammeVersion draft, @Nullable ProgrammeVersion earlier) {
        var content = contents.of(draft);
        var before = earlier == null ? null : contents.of(earlier);
        var lines = before == null ? null : new MappingLines(before, content, mappings.into(List.of(draft.id())));
        var carried = before == null || lines == null ? List.<Carried>of() : carried(before, lines);
        var faults = new ArrayList<>(faults(content, earlier));
        if (lines != null && !carried.isEmpty()) {
            var open = lines.all().stream().filter(line -> !line.isDecided()).count();
            if (open > 0) {
                faults.add(new AdoptionFault(Reason.NOT_MAPPED, Long.toString(open)));
            }
        }
        return new AdoptionPreview(
                ProgrammeService.summary(draft.programme()),
                ProgrammeService.summary(draft),
                draft.version(),
                earlier == null ? null : ProgrammeService.summary(earlier),
                earlier == null ? null : lastDay(earlier, draft.facts().validFrom()),
                List.copyOf(faults),
                carried);
    }

    private static LocalDate lastDay(ProgrammeVersion earlier, LocalDate nextBegins) {
        var ends = earlier.facts().validTo();
        return ends != null && ends.isBefore(nextBegins) ? ends : nextBegins.minusDays(1);
    }

    private static List<AdoptionFault> faults(VersionContent draft, @Nullable ProgrammeVersion earlier) {
        var faults = new ArrayList<AdoptionFault>();
        if (draft.goals().isEmpty()) {
            faults.add(new AdoptionFault(Reason.NO_GOALS, ""));
        } else if (draft.activities().isEmpty()) {
            faults.add(new AdoptionFault(Reason.NO_ACTIVITIES, ""));
        }
        if (earlier != null
                && !draft.version().facts().validFrom().isAfter(earlier.facts().validFrom())) {
            faults.add(new AdoptionFault(
                    Reason.BEGINS_TOO_EARLY, earlier.facts().validFrom().toString()));
        }
        return faults;
    }

    private List<Carried> carried(VersionContent before, MappingLines lines) {
        var version = before.version();
        Map<UUID, Long> counts = new HashMap<>();
        unfinished.forEach(it -> it.ofVersion(version.programme().code(), version.number())
                .forEach((id, count) -> counts.merge(id, count, Long::sum)));
        var byKey = lines.all().stream()
                .filter(line -> line.subject() == MappingSubject.ACTIVITY)
                .collect(toMap(Line::key, it -> it));
        var targets = lines.activityTargets();
        return before.activities().stream()
                .filter(activity -> counts.containsKey(activity.id()))
                .map(activity -> carried(
                        requireNonNull(byKey.get(activity.activityKey())),
                        requireNonNull(counts.get(activity.id())),
                        targets))
                .toList();
    }

    private static Carried carried(Line line, long commitments, List<Target> targets) {
        var becomes = targets.stream()
                .filter(it -> line.isDecided() && line.chosen().contains(it.key()))
                .map(it -> it.code() + " " + it.text())
                .toList();
        return new Carried(line.code(), line.text(), commitments, line.kind(), becomes);
    }
}
