package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitActivities;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/**
 * On a unit's page: what it has submitted, and what the units that it came from submitted, under their own names. Only
 * what is submitted, which all of the city's staff may read.
 */
@Component
class UnitFollowUps implements UnitActivities {

    private final FollowUps followUps;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;

    UnitFollowUps(FollowUps followUps, PeriodCalendar calendar, OrganisationDirectory directory) {
        this.followUps = followUps;
        this.calendar = calendar;
        this.directory = directory;
    }

    @Override
    public String titleKey() {
        return "activity.list";
    }

    /** Each unit gets its share of the rows, so that a long present does not push the predecessors out. */
    @Override
    @Transactional(readOnly = true)
    public List<Row> of(UUID unitId, int atMost) {
        var organisation = directory.organisation();
        var units = CommitmentHistory.withPredecessors(unitId, organisation);
        var periods = calendar.all().stream().collect(toMap(Period::id, Function.identity()));
        Comparator<SubmittedLine> latestFirst = Comparator.comparing(
                line -> Objects.requireNonNull(periods.get(line.periodId())).to(), Comparator.reverseOrder());
        var share = Math.max(1, atMost / units.size());
        return followUps.submittedBy(units).stream().collect(groupingBy(SubmittedLine::unitId)).values().stream()
                .flatMap(lines -> share(lines, latestFirst, share))
                .sorted(latestFirst.thenComparing(SubmittedLine::activityCode))
                .map(line -> row(
                        line,
                        Objects.requireNonNull(periods.get(line.periodId())),
                        organisation.byId(line.unitId()).map(Unit::name).orElse("")))
                .toList();
    }

    private static Stream<SubmittedLine> share(
            List<SubmittedLine> lines, Comparator<SubmittedLine> latestFirst, int most) {
        return lines.stream()
                .sorted(latestFirst.thenComparing(SubmittedLine::activityCode))
                .limit(most);
    }

    private static Row row(SubmittedLine line, Period period, String unitName) {
        return new Row(
                period.shortCode() + " " + period.year(),
                line.activityCode() + " " + line.activityText(),
                unitName,
                "activity.status." + line.status(),
                "activities/" + line.commitmentId() + "?period=" + period.code());
    }
}
