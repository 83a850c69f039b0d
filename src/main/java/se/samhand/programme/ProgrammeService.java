package se.samhand.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Reads programmes. The city's staff see all; a partner sees the goals that its own agreements serve. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.CITY_STAFF + "', '" + Roles.PARTNER + "')")
public class ProgrammeService {

    private static final Comparator<ProgrammeSummary> LATEST_FIRST = Comparator.comparing(ProgrammeSummary::validFrom)
            .thenComparing(ProgrammeSummary::code)
            .reversed();

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Goals goals;
    private final ProgrammeActivities activities;
    private final ObjectProvider<PartnerGoals> partnerGoals;
    private final OrganisationDirectory directory;
    private final Clock clock;

    ProgrammeService(
            Programmes programmes,
            ProgrammeVersions versions,
            Goals goals,
            ProgrammeActivities activities,
            ObjectProvider<PartnerGoals> partnerGoals,
            OrganisationDirectory directory,
            Clock clock) {
        this.programmes = programmes;
        this.versions = versions;
        this.goals = goals;
        this.activities = activities;
        this.partnerGoals = partnerGoals;
        this.directory = directory;
        this.clock = clock;
    }

    /** The programmes that the person may see, the latest first. */
    public List<ProgrammeSummary> programmes() {
        var seen = programmeCodesOfPartner();
        return programmes.all().stream()
                .map(ProgrammeService::summary)
                .filter(programme -> seen.isEmpty() || seen.get().contains(programme.code()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /**
     * A programme with its goals.
     *
     * @param number the version to show, or null for the one in force today, else the latest
     * @return empty when there is no such programme or version, or it is not for the person to see
     */
    public Optional<ProgrammeDetails> programme(String code, @Nullable Integer number) {
        var seen = programmeCodesOfPartner();
        if (seen.isPresent() && !seen.get().contains(code)) {
            return Optional.empty();
        }
        return programmes.findByCode(code).flatMap(programme -> {
            var all = versionsOf(code, seen.isPresent());
            var shown = shown(all, number);
            if (number != null && shown.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new ProgrammeDetails(
                    summary(programme),
                    all.stream().map(ProgrammeService::summary).toList(),
                    shown.map(ProgrammeService::summary),
                    shown.map(this::goalsOf).orElse(List.of())));
        });
    }

    /**
     * A goal with its activities.
     *
     * @param number as in {@link #programme}
     */
    public Optional<GoalDetails> goal(String programmeCode, String goalCode, @Nullable Integer number) {
        var seen = goalKeysOfPartner();
        return shown(versionsOf(programmeCode, seen.isPresent()), number)
                .flatMap(version -> goals.byCode(version.id(), goalCode)
                        .filter(goal -> seen.isEmpty() || seen.get().contains(goal.goalKey()))
                        .map(goal -> details(version, goal)));
    }

    private List<ProgrammeVersion> versionsOf(String programmeCode, boolean forPartner) {
        return versions.ofProgramme(programmeCode).stream()
                .filter(version -> !forPartner || !version.isDraft())
                .sorted(Comparator.comparing(ProgrammeVersion::number))
                .toList();
    }

    private GoalDetails details(ProgrammeVersion version, Goal goal) {
        activities.towardsWithTags(goal.id()); // read into the session, for the query that follows
        var towards = activities.towardsWithResponsibilities(goal.id()).stream()
                .sorted(ProgrammeActivity.IN_ORDER)
                .map(this::details)
                .toList();
        return new GoalDetails(summary(version.programme()), summary(version), summary(goal, towards.size()), towards);
    }

    private List<GoalSummary> goalsOf(ProgrammeVersion version) {
        var counts = activities.countsByGoal(version.id()).stream()
                .collect(Collectors.toMap(ActivityCount::goalId, ActivityCount::activities));
        var seen = goalKeysOfPartner();
        return goals.ofVersion(version.id()).stream()
                .filter(goal -> seen.isEmpty() || seen.get().contains(goal.goalKey()))
                .map(goal -> summary(goal, counts.getOrDefault(goal.id(), 0L)))
                .toList();
    }

    private Optional<ProgrammeVersion> shown(List<ProgrammeVersion> all, @Nullable Integer number) {
        if (number != null) {
            return all.stream().filter(it -> it.number() == number).findFirst();
        }
        var today = LocalDate.now(clock);
        return all.stream()
                .filter(it -> it.facts().state().isDecided())
                .filter(it -> !it.facts().validFrom().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    /** Empty for the city's staff, who see everything. */
    private Optional<Set<String>> goalKeysOfPartner() {
        return SignedIn.actingFor()
                .filter(ActingFor::isPartner)
                .map(partner -> partnerGoals.stream()
                        .flatMap(it -> it.goalKeysOfSignedInPartner().stream())
                        .collect(Collectors.toSet()));
    }

    private Optional<Set<String>> programmeCodesOfPartner() {
        return goalKeysOfPartner()
                .map(keys -> keys.isEmpty()
                        ? Set.<String>of()
                        : goals.withKeys(keys).stream()
                                .map(goal -> goal.programmeVersion().programme().code())
                                .collect(Collectors.toSet()));
    }

    static ProgrammeSummary summary(Programme programme) {
        var facts = programme.facts();
        var before = programme.predecessor();
        return new ProgrammeSummary(
                programme.code(),
                facts.name(),
                facts.kind(),
                facts.validFrom(),
                facts.validTo(),
                facts.verification(),
                facts.source(),
                before == null ? null : before.code());
    }

    static VersionSummary summary(ProgrammeVersion version) {
        return new VersionSummary(version.number(), version.facts(), version.history());
    }

    private static GoalSummary summary(Goal goal, long activities) {
        var facts = goal.facts();
        return new GoalSummary(
                goal.goalKey(), facts.code(), facts.text(), facts.verification(), facts.source(), activities);
    }

    private ActivityDetails details(ProgrammeActivity activity) {
        var facts = activity.facts();
        Map<String, String> names = new HashMap<>();
        facts.responsibilities()
                .forEach(named -> directory
                        .organisation()
                        .byCode(named.responsible())
                        .ifPresent(unit -> names.put(unit.code(), unit.name())));
        return new ActivityDetails(
                activity.id(),
                activity.activityKey(),
                facts.code(),
                facts.text(),
                facts.startsOn(),
                facts.endsOn(),
                facts.wording(),
                facts.rest(),
                List.copyOf(facts.tags()),
                List.copyOf(facts.responsibilities()),
                Map.copyOf(names));
    }
}
