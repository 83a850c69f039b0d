package se.samhand.programme;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.programme.MappingPage.Ground;
import se.samhand.programme.MappingPage.Line;
import se.samhand.programme.MappingPage.Target;
import se.samhand.security.Roles;

/** What the goals and activities in force become in the draft, as the programme office decides. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class MappingService {

    private final Drafts drafts;
    private final VersionContents contents;
    private final GoalMappings mappings;
    private final Clock clock;

    MappingService(Drafts drafts, VersionContents contents, GoalMappings mappings, Clock clock) {
        this.drafts = drafts;
        this.contents = contents;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** Empty when the programme has no draft, or no version before it. */
    @Transactional(readOnly = true)
    public Optional<MappingPage> mapping(String programmeCode) {
        return drafts.find(programmeCode).flatMap(draft -> drafts.before(draft).map(earlier -> page(earlier, draft)));
    }

    private MappingPage page(ProgrammeVersion earlier, ProgrammeVersion draft) {
        var lines = lines(earlier, draft);
        return new MappingPage(
                ProgrammeService.summary(draft.programme()),
                ProgrammeService.summary(earlier),
                ProgrammeService.summary(draft),
                draft.version(),
                lines.all(),
                lines.goalTargets(),
                lines.activityTargets());
    }

    private MappingLines lines(ProgrammeVersion earlier, ProgrammeVersion draft) {
        return new MappingLines(contents.of(earlier), contents.of(draft), mappings.into(List.of(draft.id())));
    }

    /**
     * Decides what one of them becomes: one or several in the draft, or nothing. The last decision counts.
     *
     * @param toKeys empty when it does not go on
     * @throws NoDraft when the draft has been adopted or removed meanwhile
     * @throws MappingNotPossible when one of them is not in its version, or no longer
     */
    public void decide(
            String programmeCode, MappingSubject subject, @NotNull String fromKey, @NotNull Set<String> toKeys) {
        var draft = drafts.forChange(programmeCode);
        var lines = lines(drafts.before(draft).orElseThrow(() -> new NoDraft(programmeCode)), draft);
        var line = lines.all().stream()
                .filter(it -> it.subject() == subject && it.key().equals(fromKey))
                .findFirst()
                .orElseThrow(() -> new MappingNotPossible(fromKey));
        var there = (subject == MappingSubject.GOAL ? lines.goalTargets() : lines.activityTargets())
                .stream().map(Target::key).collect(toSet());
        toKeys.stream().filter(key -> !there.contains(key)).findFirst().ifPresent(key -> {
            throw new MappingNotPossible(key);
        });
        decide(draft, standing(draft), line, toKeys);
        drafts.record("programme.mapping.decided", draft, line.code());
    }

    /**
     * Decides that whatever has kept its key and is not decided yet goes on as itself.
     *
     * @return how many that were
     * @throws NoDraft when the draft has been adopted or removed meanwhile
     */
    public int acceptSameKeys(String programmeCode) {
        var draft = drafts.forChange(programmeCode);
        var earlier = drafts.before(draft).orElseThrow(() -> new NoDraft(programmeCode));
        var standing = standing(draft);
        var proposed = lines(earlier, draft).all().stream()
                .filter(line -> line.ground() == Ground.SAME_KEY)
                .toList();
        proposed.forEach(line -> decide(draft, standing, line, line.chosen()));
        drafts.record("programme.mapping.accepted", draft, Integer.toString(proposed.size()));
        return proposed.size();
    }

    private record Of(MappingSubject subject, String key) {}

    private Map<Of, GoalMapping> standing(ProgrammeVersion draft) {
        return mappings.into(List.of(draft.id())).stream()
                .collect(toMap(it -> new Of(it.subject(), it.fromKey()), it -> it));
    }

    private void decide(ProgrammeVersion draft, Map<Of, GoalMapping> standing, Line line, Set<String> toKeys) {
        var by = DraftLock.nameOfWhoeverIsSignedIn();
        var mapping = standing.computeIfAbsent(
                new Of(line.subject(), line.key()),
                it -> new GoalMapping(draft, it.subject(), it.key(), by, clock.instant()));
        mapping.becomes(toKeys, by, clock.instant());
        mappings.save(mapping);
    }
}
