package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.activity.YearDay.Kind;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.programme.ActivityTime;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.security.Roles;

/** The year of a board: every day on which something is due, and what it is committed to along the line of time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class YearService {

    private record Asked(UUID unitId, String activityKey) {}

    private final Commitments commitments;
    private final Milestones milestones;
    private final Remedies remedies;
    private final ProgrammeDirectory programmes;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;
    private final Clock clock;

    YearService(
            Commitments commitments,
            Milestones milestones,
            Remedies remedies,
            ProgrammeDirectory programmes,
            PeriodCalendar calendar,
            OrganisationDirectory directory,
            Clock clock) {
        this.commitments = commitments;
        this.milestones = milestones;
        this.remedies = remedies;
        this.programmes = programmes;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** The years that there are periods for, the latest first. */
    public List<Integer> years() {
        return calendar.all().stream()
                .map(Period::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * A board's year, with what the units it answers for today are committed to.
     *
     * @return empty when there never was such a board
     */
    public Optional<UnitYear> of(String boardCode, int year) {
        return directory
                .organisation()
                .byCode(boardCode)
                .filter(unit -> unit.type().isBoard())
                .map(board -> of(board, year));
    }

    private UnitYear of(Unit board, int year) {
        var organisation = directory.organisation();
        var units = organisation.within(board.id(), LocalDate.now(clock));
        var rows = rows(units, year, organisation);
        var days = Stream.of(
                        ofCalendar(board, year),
                        rows.stream().flatMap(row -> ofRow(row, year)),
                        ofRemedies(units, year))
                .flatMap(Function.identity())
                .sorted(YearDay.IN_ORDER)
                .toList();
        return new UnitYear(new BoardChoice(board.id(), board.code(), board.name()), year, days, rows);
    }

    private List<YearRow> rows(Set<UUID> units, int year, Organisation organisation) {
        var first = LocalDate.of(year, 1, 1);
        var times = programmes.underWayBetween(first, first.plusYears(1).minusDays(1));
        var chosen = commitments.withPausesOf(units).stream()
                .filter(it -> times.containsKey(it.programmeActivityId()))
                .collect(toMap(
                        it -> new Asked(it.unitId(), it.activityKey()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Commitment::versionNumber))));
        var steps = milestones.ofUnits(units).stream()
                .collect(groupingBy(it -> it.commitment().id()));
        return chosen.values().stream()
                .sorted(Comparator.comparing(Commitment::sortCode).thenComparing(Commitment::id))
                .map(it -> row(it, times, steps.getOrDefault(it.id(), List.of()), organisation))
                .toList();
    }

    private YearRow row(
            Commitment commitment,
            Map<UUID, ActivityTime> times,
            Collection<Milestone> steps,
            Organisation organisation) {
        var today = LocalDate.now(clock);
        var time = Objects.requireNonNull(times.get(commitment.programmeActivityId()));
        return new YearRow(
                commitment.id(),
                commitment.activityCode(),
                commitment.activityText(),
                organisation.byId(commitment.unitId()).map(Unit::name).orElse(""),
                time.startsOn(),
                time.endsOn(),
                commitment.undertaking().details(commitment.activityText()).pauses(),
                steps.stream()
                        .sorted(Comparator.comparing(Milestone::dueOn))
                        .map(it -> it.details(today))
                        .toList());
    }

    private Stream<YearDay> ofCalendar(Unit board, int year) {
        var address = "activities?board=" + board.code() + "&period=";
        var today = LocalDate.now(clock);
        var days = new ArrayList<YearDay>();
        for (var period : calendar.all()) {
            var there = address + period.code();
            days.add(new YearDay(
                    period.opens(),
                    Kind.OPENS,
                    period,
                    "",
                    "",
                    there,
                    !period.opens().isAfter(today)));
            days.add(new YearDay(
                    period.due(), Kind.DUE, period, "", "", there, period.due().isBefore(today)));
            days.add(new YearDay(
                    period.closes(),
                    Kind.CLOSES,
                    period,
                    "",
                    "",
                    there,
                    period.closes().isBefore(today)));
        }
        return days.stream().filter(it -> it.day().getYear() == year);
    }

    private static Stream<YearDay> ofRow(YearRow row, int year) {
        var address = "activities/" + row.commitmentId();
        var days = new ArrayList<YearDay>();
        row.milestones()
                .forEach(it -> days.add(new YearDay(
                        it.dueOn(),
                        Kind.MILESTONE,
                        null,
                        row.activityCode(),
                        it.text(),
                        address,
                        it.reachedOn() != null)));
        days.add(new YearDay(row.to(), Kind.ENDS, null, row.activityCode(), row.activityText(), address, false));
        return days.stream().filter(it -> it.day().getYear() == year);
    }

    private Stream<YearDay> ofRemedies(Set<UUID> units, int year) {
        return remedies.dueIn(units, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(it -> new YearDay(
                        it.dueOn(),
                        Kind.REMEDY,
                        null,
                        it.followUp().commitment().activityCode(),
                        it.text(),
                        "activities/" + it.followUp().commitment().id(),
                        !it.isOpen()));
    }
}
