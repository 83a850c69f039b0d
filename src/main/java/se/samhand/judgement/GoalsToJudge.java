package se.samhand.judgement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.activity.GoalSum;
import se.samhand.activity.GoalsFollowedUp;
import se.samhand.indicator.GoalFigures;
import se.samhand.judgement.JudgedGoal.JudgedTarget;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.programme.NamedGoal;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.programme.VersionNumber;

/** Which goals and yearly targets a unit judges for a period, and what has been judged of them. */
@Component
class GoalsToJudge {

    /** What was judged longer ago is no hint. */
    private static final int PERIODS_BEFORE = 3;

    private record GoalPlace(VersionNumber version, String goalKey) {}

    private final Judgements judgements;
    private final GoalsFollowedUp followedUp;
    private final GoalFigures figures;
    private final ProgrammeDirectory programmes;
    private final PeriodCalendar calendar;
    private final Clock clock;

    GoalsToJudge(
            Judgements judgements,
            GoalsFollowedUp followedUp,
            GoalFigures figures,
            ProgrammeDirectory programmes,
            PeriodCalendar calendar,
            Clock clock) {
        this.judgements = judgements;
        this.followedUp = followedUp;
        this.figures = figures;
        this.programmes = programmes;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<JudgedGoal> of(Unit unit, Period period) {
        var city = unit.type() == UnitType.CITY;
        var sums = city ? followedUp.ofCity(period.id()) : followedUp.ofBoard(unit.id(), period.id());
        if (sums.isEmpty()) {
            return List.of();
        }
        var places = places(sums);
        var order = List.copyOf(places.keySet());
        var keys = sums.stream().map(GoalSum::goalKey).collect(toSet());
        var targets = figures.of(keys, unit.id(), lastDay(period, LocalDate.now(clock))).stream()
                .collect(groupingBy(it -> it.goalKey()));
        var judged = new JudgedSoFar(unit, period);
        var boards = city ? boards(period, keys) : Map.<String, List<JudgementDetails>>of();
        return sums.stream()
                .sorted(Comparator.comparing(it -> order.indexOf(place(it))))
                .map(sum -> new JudgedGoal(
                        sum,
                        text(places, sum),
                        judged.subject(Subject.goal(sum.goalKey())),
                        targets.getOrDefault(sum.goalKey(), List.of()).stream()
                                .map(it -> new JudgedTarget(it, judged.subject(Subject.target(it.code()))))
                                .toList(),
                        boards.getOrDefault(Subject.goal(sum.goalKey()), List.of())))
                .toList();
    }

    /** Figures of later periods tell nothing about this one. */
    static LocalDate lastDay(Period period, LocalDate today) {
        return today.isBefore(period.to()) ? today : period.to();
    }

    private static String text(Map<GoalPlace, NamedGoal> places, GoalSum sum) {
        var named = places.get(place(sum));
        return named == null ? "" : named.text();
    }

    private static GoalPlace place(GoalSum sum) {
        return new GoalPlace(version(sum), sum.goalKey());
    }

    private static VersionNumber version(GoalSum sum) {
        return new VersionNumber(sum.programmeCode(), sum.versionNumber());
    }

    /** Every goal of the versions that are answered, in order. */
    private Map<GoalPlace, NamedGoal> places(List<GoalSum> sums) {
        var places = new LinkedHashMap<GoalPlace, NamedGoal>();
        var versions = sums.stream().map(GoalsToJudge::version).collect(toCollection(LinkedHashSet::new));
        programmes
                .goals(versions)
                .forEach((version, goals) ->
                        goals.forEach(goal -> places.put(new GoalPlace(version, goal.key()), goal)));
        return places;
    }

    /** What each board has judged, for those who judge the whole. */
    private Map<String, List<JudgementDetails>> boards(Period period, Set<String> goalKeys) {
        var subjects = goalKeys.stream().map(Subject::goal).toList();
        return judgements.ofPeriod(period.id(), subjects).stream()
                .map(Judgement::details)
                .collect(groupingBy(JudgementDetails::subject));
    }

    /** A unit's judgements of the period and of some before it. */
    private class JudgedSoFar {

        private final Map<String, List<JudgementDetails>> now;
        private final Map<String, JudgementDetails> before;

        JudgedSoFar(Unit unit, Period period) {
            var earlier = calendar.all().stream()
                    .filter(it -> it.scheme() == period.scheme() && it.to().isBefore(period.to()))
                    .sorted(Comparator.comparing(Period::to).reversed())
                    .limit(PERIODS_BEFORE)
                    .toList();
            var order = earlier.stream().map(Period::id).toList();
            var ids = new ArrayList<UUID>(order);
            ids.add(period.id());
            var all = judgements.findByUnitIdAndPeriodIdInOrderBySubjectAscNumberDesc(unit.id(), ids).stream()
                    .map(Judgement::details)
                    .toList();
            now = all.stream()
                    .filter(it -> it.periodId().equals(period.id()))
                    .collect(groupingBy(JudgementDetails::subject));
            before = all.stream()
                    .filter(it -> !it.periodId().equals(period.id()))
                    .sorted(Comparator.comparing(it -> order.indexOf(it.periodId())))
                    .collect(toMap(JudgementDetails::subject, Function.identity(), (latest, older) -> latest));
        }

        JudgedSubject subject(String subject) {
            return new JudgedSubject(
                    subject, now.getOrDefault(subject, List.of()), Optional.ofNullable(before.get(subject)));
        }
    }
}
