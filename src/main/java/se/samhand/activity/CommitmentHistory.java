package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Succession;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodLocks;

/** What a unit, and the units that it came from, have answered for an activity over the years. */
@Component
class CommitmentHistory {

    private static final int SHOWN = 4;

    private final Commitments commitments;
    private final FollowUps followUps;
    private final FollowUpAccess access;
    private final ReviewHistory review;
    private final PeriodLocks locks;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    CommitmentHistory(
            Commitments commitments,
            FollowUps followUps,
            FollowUpAccess access,
            ReviewHistory review,
            PeriodLocks locks,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.commitments = commitments;
        this.followUps = followUps;
        this.access = access;
        this.review = review;
        this.locks = locks;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<CommitmentPage> page(UUID commitmentId, String periodCode) {
        return commitments.findById(commitmentId).flatMap(commitment -> page(commitment, periodCode));
    }

    private Optional<CommitmentPage> page(Commitment commitment, String periodCode) {
        var organisation = directory.organisation();
        var periods = calendar.all();
        var byId = periods.stream().collect(Collectors.toMap(Period::id, Function.identity()));
        var all = followUps.history(commitment.activityKey(), withPredecessors(commitment.unitId(), organisation));
        var own = all.stream()
                .filter(it -> it.unitId().equals(commitment.unitId()))
                .toList();
        var mine = own.stream()
                .map(it -> Objects.requireNonNull(byId.get(it.periodId())))
                .sorted(Comparator.comparing(Period::to).reversed())
                .toList();
        return chosen(periodCode, periods, mine).map(period -> {
            var followUp =
                    own.stream().filter(it -> it.periodId().equals(period.id())).findFirst();
            var readable = followUp.filter(access::mayRead);
            return new CommitmentPage(
                    // The period may be answered in another version of the programme than the address named.
                    details(followUp.map(FollowUp::commitment).orElse(commitment), organisation),
                    mine,
                    period,
                    readable.map(it -> details(it, period)),
                    readable.map(review::of),
                    followUp.flatMap(it -> FollowUpLock.of(it, period, LocalDate.now(clock))),
                    followUp.map(it -> state(it, period)).orElse(CellState.EMPTY),
                    followUp.isPresent() && readable.isEmpty(),
                    followUp.filter(access::mayWrite).isPresent(),
                    followUp.filter(access::mayExcuse).map(FollowUp::id),
                    earlier(all, period, byId, organisation).limit(SHOWN).toList(),
                    readable.map(it -> takenOver(it, period, organisation)).orElse(List.of()),
                    followUp.filter(it -> access.isOfMyBoard(it.boardId()))
                            .flatMap(it -> locks.latestOf(it.boardId(), period)));
        });
    }

    private FollowUpDetails details(FollowUp followUp, Period period) {
        var details = followUp.details(period);
        return access.mayReadDraft(followUp) ? details : details.asSubmittedLast(review.submittedLast(followUp));
    }

    private CellState state(FollowUp followUp, Period period) {
        var today = LocalDate.now(clock);
        if (!followUp.isExpected()) {
            return CellState.EMPTY;
        }
        var stage = access.seen(followUp.stage(), followUp.review().isReturned(), followUp.boardId());
        var status = followUp.answer().status();
        return CellState.of(stage, status, followUp.dueOn(), period.isClosedFor(followUp.boardId(), today), today);
    }

    private Optional<Period> chosen(String periodCode, List<Period> periods, List<Period> mine) {
        if (!periodCode.isEmpty()) {
            return mine.stream().filter(it -> it.code().equals(periodCode)).findFirst();
        }
        var today = LocalDate.now(clock);
        return mine.stream()
                .filter(it -> it.isOpenOn(today))
                .findFirst()
                .or(() -> mine.stream().filter(it -> !it.opens().isAfter(today)).findFirst())
                .or(() -> mine.stream().findFirst());
    }

    Optional<EarlierAnswer> lastSubmitted(FollowUp followUp) {
        var organisation = directory.organisation();
        var byId = calendar.all().stream().collect(Collectors.toMap(Period::id, Function.identity()));
        var period = Objects.requireNonNull(byId.get(followUp.periodId()));
        var units = withPredecessors(followUp.unitId(), organisation);
        var submitted = followUps.history(followUp.activityKey(), units).stream()
                .filter(it -> it.stage().isSubmitted())
                .toList();
        return earlier(submitted, period, byId, organisation)
                .filter(answer -> answer.unitId().equals(followUp.unitId()))
                .findFirst();
    }

    private static Stream<EarlierAnswer> earlier(
            List<FollowUp> all, Period before, Map<UUID, Period> periods, Organisation organisation) {
        return all.stream()
                .filter(it -> it.stage().isSubmitted() || it.stage() == Stage.RETURNED)
                .map(it -> answer(it, Objects.requireNonNull(periods.get(it.periodId())), organisation))
                .filter(it -> it.period().to().isBefore(before.to()))
                .sorted(Comparator.comparing((EarlierAnswer it) -> it.period().to())
                        .reversed()
                        .thenComparing(EarlierAnswer::unitName, SwedishOrder.ofNames()));
    }

    /** What the predecessors typed and never submitted: a draft still, which nobody but the board reads. */
    private List<EarlierAnswer> takenOver(FollowUp followUp, Period period, Organisation organisation) {
        if (!access.isOfMyBoard(followUp.boardId())) {
            return List.of();
        }
        return followUps.takenOverBy(followUp.id()).stream()
                .filter(left -> !left.answer().equals(FollowUpDraft.EMPTY))
                .map(left -> answer(left, period, organisation))
                .toList();
    }

    private static EarlierAnswer answer(FollowUp followUp, Period period, Organisation organisation) {
        var details = followUp.details(period);
        return new EarlierAnswer(
                details.commitmentId(),
                period,
                details.unitId(),
                organisation.byId(details.unitId()).map(Unit::name).orElse(""),
                details.answer(),
                details.unchanged(),
                details.submittedAt());
    }

    static CommitmentDetails details(Commitment commitment, Organisation organisation) {
        var unit = organisation.byId(commitment.unitId());
        return commitment.details(
                unit.map(Unit::code).orElse(""), unit.map(Unit::name).orElse(""));
    }

    /** The unit and everything that it came from, however far back. */
    static Set<UUID> withPredecessors(UUID unitId, Organisation organisation) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayList<>(List.of(unitId));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (found.add(next)) {
                organisation.predecessorsOf(next).stream()
                        .map(Succession::fromId)
                        .forEach(open::add);
            }
        }
        return found;
    }
}
