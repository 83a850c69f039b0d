package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.activity.Duties.Owned;
import se.samhand.activity.Duties.PeriodSum;
import se.samhand.activity.Duties.Promise;
import se.samhand.activity.Duties.Unfinished;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;

/** What each function answers for. It tells of drafts, so it is read within the own board alone. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class DutiesOfFunctions {

    private final Commitments commitments;
    private final FollowUps followUps;
    private final Remedies remedies;
    private final Milestones milestones;
    private final FollowUpAccess access;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;
    private final Clock clock;

    DutiesOfFunctions(
            Commitments commitments,
            FollowUps followUps,
            Remedies remedies,
            Milestones milestones,
            FollowUpAccess access,
            PeriodCalendar calendar,
            OrganisationDirectory directory,
            Clock clock) {
        this.commitments = commitments;
        this.followUps = followUps;
        this.remedies = remedies;
        this.milestones = milestones;
        this.access = access;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether the person may read what a function at the unit answers for: the unit's board is their own. */
    public boolean mayRead(UUID unitId) {
        return access.isOfBoardOf(unitId);
    }

    /**
     * @param unitId the function's own
     * @return empty for those who may not read it
     */
    public Optional<Duties> of(UUID functionId, UUID unitId) {
        return mayRead(unitId) ? Optional.of(of(functionId)) : Optional.empty();
    }

    private Duties of(UUID functionId) {
        var organisation = directory.organisation();
        var periods = calendar.all().stream().collect(toMap(Period::id, Function.identity()));
        var owned = commitments.ownedBy(functionId);
        var written = followUps.ownedBy(functionId);
        return new Duties(
                owned(owned, written, periods, organisation),
                unfinished(written, OwnedFollowUp::isDraft, periods, organisation),
                unfinished(written, OwnedFollowUp::returned, periods, organisation),
                promises(functionId, owned, organisation),
                history(written, periods, LocalDate.now(clock)));
    }

    private static List<Owned> owned(
            List<OwnedCommitment> owned,
            List<OwnedFollowUp> written,
            Map<UUID, Period> periods,
            Organisation organisation) {
        Comparator<OwnedFollowUp> byPeriod =
                Comparator.comparing(it -> of(it.periodId(), periods).to());
        var latest = written.stream()
                .filter(OwnedFollowUp::isSubmitted)
                .collect(toMap(OwnedFollowUp::commitmentId, Function.identity(), BinaryOperator.maxBy(byPeriod)));
        return owned.stream()
                .map(it -> new Owned(
                        it.id(),
                        it.code(),
                        it.text(),
                        name(it.unitId(), organisation),
                        it.state(),
                        Optional.ofNullable(latest.get(it.id()))
                                .map(OwnedFollowUp::status)
                                .orElse(null)))
                .toList();
    }

    /** A unit may have gone to another board since, which alone reads its drafts. */
    private List<Unfinished> unfinished(
            List<OwnedFollowUp> written,
            Predicate<OwnedFollowUp> which,
            Map<UUID, Period> periods,
            Organisation organisation) {
        return written.stream()
                .filter(which)
                .filter(it -> access.isOfMyBoard(it.boardId()))
                .map(it -> new Unfinished(
                        it.commitmentId(),
                        it.code(),
                        it.text(),
                        name(it.unitId(), organisation),
                        of(it.periodId(), periods),
                        it.dueOn(),
                        it.savedAt(),
                        it.savedBy() == null ? "" : it.savedBy()))
                .sorted(Comparator.comparing(Unfinished::dueOn))
                .toList();
    }

    /** Remedies follow an activity through the versions of a programme, and so are found by its key. */
    private List<Promise> promises(UUID functionId, List<OwnedCommitment> owned, Organisation organisation) {
        Map<String, OwnedCommitment> byPlace = owned.stream()
                .collect(toMap(it -> place(it.activityKey(), it.unitId()), Function.identity(), (a, b) -> b));
        var units = owned.stream().map(OwnedCommitment::unitId).collect(toSet());
        var toRemedy = remedies.openAt(units).stream()
                .flatMap(remedy -> Stream.ofNullable(byPlace.get(place(remedy.activityKey(), remedy.unitId())))
                        .map(it -> new Promise(
                                it.id(),
                                it.code(),
                                remedy.text(),
                                name(it.unitId(), organisation),
                                remedy.owner(),
                                remedy.dueOn())));
        var toReach = milestones.aheadOf(functionId).stream().map(milestone -> {
            var commitment = milestone.commitment();
            var unitName = name(commitment.unitId(), organisation);
            return new Promise(
                    commitment.id(), commitment.activityCode(), milestone.text(), unitName, "", milestone.dueOn());
        });
        return Stream.concat(toRemedy, toReach)
                .sorted(Comparator.comparing(Promise::dueOn))
                .toList();
    }

    private static List<PeriodSum> history(List<OwnedFollowUp> written, Map<UUID, Period> periods, LocalDate today) {
        return written.stream()
                .filter(it ->
                        !it.isExcused() && !of(it.periodId(), periods).opens().isAfter(today))
                .collect(groupingBy(OwnedFollowUp::periodId))
                .entrySet()
                .stream()
                .map(it -> new PeriodSum(
                        of(it.getKey(), periods),
                        it.getValue().size(),
                        count(it.getValue(), OwnedFollowUp::isSubmitted),
                        count(it.getValue(), row -> Boolean.TRUE.equals(row.inTime())),
                        count(it.getValue(), OwnedFollowUp::deviates)))
                .sorted(Comparator.comparing((PeriodSum it) -> it.period().to()).reversed())
                .toList();
    }

    private static int count(List<OwnedFollowUp> rows, Predicate<OwnedFollowUp> which) {
        return Math.toIntExact(rows.stream().filter(which).count());
    }

    private static Period of(UUID periodId, Map<UUID, Period> periods) {
        return Objects.requireNonNull(periods.get(periodId));
    }

    private static String place(String activityKey, UUID unitId) {
        return activityKey + " " + unitId;
    }

    private static String name(UUID unitId, Organisation organisation) {
        return organisation.byId(unitId).map(Unit::name).orElse("");
    }
}
