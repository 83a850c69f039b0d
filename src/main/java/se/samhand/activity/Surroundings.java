package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.activity.Known.Step;
import se.samhand.indicator.GoalFigures;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/** Finds what surrounds a follow-up: remedies that were named before and whatever else it must be read against. */
@Component
class Surroundings {

    private final Remedies remedies;
    private final RemedyAccess access;
    private final Milestones milestones;
    private final GoalFigures figures;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    Surroundings(
            Remedies remedies,
            RemedyAccess access,
            Milestones milestones,
            GoalFigures figures,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.remedies = remedies;
        this.access = access;
        this.milestones = milestones;
        this.figures = figures;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All that was named for the activity, by the unit and those that it came from. */
    List<Remedy> remediesOf(String activityKey, UUID unitId) {
        return remedies.of(activityKey, CommitmentHistory.withPredecessors(unitId, directory.organisation()));
    }

    /** @param saidLast how it was judged the last time before its period, or null when it never was */
    Situation of(FollowUp followUp, @Nullable ActivityStatus saidLast) {
        return of(followUp, saidLast, remediesOf(followUp.activityKey(), followUp.unitId()));
    }

    /** @param all the remedies of its activity */
    Situation of(FollowUp followUp, @Nullable ActivityStatus saidLast, List<Remedy> all) {
        var today = LocalDate.now(clock);
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        var open = all.stream()
                .filter(it -> it.isOpen() && !it.isOf(followUp) && !isLater(it, period))
                .toList();
        return new Situation(
                today,
                open.stream().filter(it -> it.isLate(today)).map(Remedy::text).toList(),
                StatusRule.proposal(known(followUp, period, saidLast, open, today)));
    }

    /** What was named for later periods is no matter of an earlier one, however late that is told. */
    boolean isLater(Remedy remedy, Period period) {
        return calendar.byId(remedy.periodId()).orElseThrow().to().isAfter(period.to());
    }

    private Known known(
            FollowUp followUp, Period period, @Nullable ActivityStatus saidLast, List<Remedy> open, LocalDate today) {
        var commitment = followUp.commitment();
        var undertaking = commitment.undertaking();
        var day = today.isBefore(period.to()) ? today : period.to();
        return new Known(
                day,
                undertaking.beginsOn(),
                commitment.endsOn(),
                undertaking.state().asStatus(),
                undertaking.details(commitment.activityText()).endedOn(),
                saidLast,
                milestones.of(commitment.id()).stream()
                        .map(it -> new Step(it.text(), it.dueOn(), it.isReached()))
                        .toList(),
                open.stream().map(it -> new Step(it.text(), it.dueOn(), false)).toList(),
                figures.of(commitment.goalKey(), followUp.unitId(), day));
    }

    /**
     * Those named before the period or, once handed in, in it. What is open comes first, by its day; then what is settled,
     * the latest first.
     */
    List<RemedyDetails> remedies(List<Remedy> all, Period shown) {
        Map<UUID, Period> periods = calendar.all().stream().collect(toMap(Period::id, Function.identity()));
        return all.stream()
                .filter(it -> isOfBefore(it, shown, Objects.requireNonNull(periods.get(it.periodId()))))
                .map(it -> details(it, Objects.requireNonNull(periods.get(it.periodId()))))
                .sorted(Comparator.comparing((RemedyDetails it) -> it.state().isSettled())
                        .thenComparing((one, other) -> one.state().isSettled()
                                ? other.dueOn().compareTo(one.dueOn())
                                : one.dueOn().compareTo(other.dueOn()))
                        .thenComparing(RemedyDetails::id))
                .toList();
    }

    private static boolean isOfBefore(Remedy remedy, Period shown, Period named) {
        return named.to().isBefore(shown.to())
                || named.id().equals(shown.id()) && remedy.followUp().stage().isSubmitted();
    }

    private RemedyDetails details(Remedy remedy, Period period) {
        return remedy.details(
                period,
                directory.organisation().byId(remedy.unitId()).map(Unit::name).orElse(""),
                access.mayWrite(remedy),
                LocalDate.now(clock));
    }
}
