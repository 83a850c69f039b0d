package se.samhand.activity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodLocks;
import se.samhand.programme.ProgrammeDirectory;

/**
 * Makes what is expected of each unit for each period, as often as one likes: it adds what is missing and takes back
 * what is no longer expected, but never deletes anything that was typed, and never touches what was submitted or what
 * belongs to a period that has closed.
 */
@Component
class Obligations {

    /** A portal that has stood still for so long still closes the tasks of the periods that closed meanwhile. */
    private static final java.time.Period LONGEST_STANDSTILL = java.time.Period.ofMonths(4);

    private final Commitments commitments;
    private final FollowUps followUps;
    private final BoardsCarryOn boards;
    private final StuckReviews stuckReviews;
    private final FollowUpTasks tasks;
    private final CommitmentTasks commitmentTasks;
    private final ConfirmTasks confirmTasks;
    private final RemedyTasks remedyTasks;
    private final CarryOverRecords carryOvers;
    private final PeriodLocks locks;
    private final ProgrammeDirectory programmes;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate inItsOwn;

    Obligations(
            Commitments commitments,
            FollowUps followUps,
            BoardsCarryOn boards,
            StuckReviews stuckReviews,
            FollowUpTasks tasks,
            CommitmentTasks commitmentTasks,
            ConfirmTasks confirmTasks,
            RemedyTasks remedyTasks,
            CarryOverRecords carryOvers,
            PeriodLocks locks,
            ProgrammeDirectory programmes,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.commitments = commitments;
        this.followUps = followUps;
        this.boards = boards;
        this.stuckReviews = stuckReviews;
        this.tasks = tasks;
        this.commitmentTasks = commitmentTasks;
        this.confirmTasks = confirmTasks;
        this.remedyTasks = remedyTasks;
        this.carryOvers = carryOvers;
        this.locks = locks;
        this.programmes = programmes;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
        this.inItsOwn = new TransactionTemplate(transactions);
        inItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One at a time in this portal, from the first reading until it is committed; in a transaction of its own. */
    synchronized void renew() {
        inItsOwn.executeWithoutResult(transaction -> {
            renewNow();
            events.publishEvent(new ExpectationsRenewed());
        });
    }

    private void renewNow() {
        var organisation = directory.readNow();
        var today = LocalDate.now(clock);
        var rule = new ExpectationRule(organisation, today);
        var calendarNow = calendar.readNow();
        closeTasksOf(calendarNow, today);
        var periods = calendarNow.stream().filter(rule::concerns).toList();
        Map<UUID, Period> periodsById = calendarNow.stream().collect(toMap(Period::id, Function.identity()));
        boards.takeOver(periodsById, organisation);
        stuckReviews.moveOn(periodsById, organisation);
        if (periods.isEmpty()) {
            return;
        }
        var activities = programmes.decidedActivities();
        Map<Expectation.Key, Expectation> expected = new LinkedHashMap<>();
        periods.forEach(period -> rule.of(period, activities).forEach(it -> expected.put(it.key(), it)));

        var periodIds = periods.stream().map(Period::id).toList();
        var renewal = new Renewal(
                organisation,
                today,
                expected,
                commitments.withPauses(),
                followUps.ofPeriods(periodIds),
                programmes.continuations());
        commitments.saveAll(renewal.newCommitments());
        carryOvers.areCarried(renewal.carried(), today);
        renewal.letTheRestLapse();
        renewal.leaveOutWhatRests();
        followUps.saveAll(renewal.newFollowUps());
        renewal.takeBackTheRest();
        followUps.flush();
        tasks.follow(renewal.all(), periodsById, organisation);
        commitmentTasks.renew(renewal.allCommitments(), organisation, today);
        confirmTasks.renew(renewal.allCommitments(), organisation, today);
        remedyTasks.renew(renewal.allCommitments(), organisation, today);
    }

    private void closeTasksOf(List<Period> periods, LocalDate today) {
        var since = today.minus(LONGEST_STANDSTILL);
        locks.letGoOfThoseEndedSince(since);
        var justClosed = periods.stream()
                .filter(period -> period.hasClosedSince(since, today))
                .collect(toMap(Period::id, Function.identity()));
        if (!justClosed.isEmpty()) {
            tasks.areOver(followUps.awaitedIn(justClosed.keySet()).stream()
                    .filter(it -> requireNonNull(justClosed.get(it.periodId())).isClosedFor(it.boardId(), today))
                    .map(AwaitedLine::id)
                    .toList());
        }
    }
}
