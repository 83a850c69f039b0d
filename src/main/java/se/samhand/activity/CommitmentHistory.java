package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Succession;
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
    private final CommitmentReader reader;
    private final Surroundings surroundings;
    private final Beginnings beginnings;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    CommitmentHistory(
            Commitments commitments,
            FollowUps followUps,
            FollowUpAccess access,
            ReviewHistory review,
            PeriodLocks locks,
            CommitmentReader reader,
            Surroundings surroundings,
            Beginnings beginnings,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.commitments = commitments;
        this.followUps = followUps;
        this.access = access;
        this.review = review;
        this.locks = locks;
        this.reader = reader;
        this.surroundings = surroundings;
        this.beginnings = beginnings;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<CommitmentPage> page(UUID commitmentId, String periodCode) {
        // Read first: what it fetches is at hand for all that follows.
        var reading = reader.read(commitmentId);
        return commitments.findById(commitmentId).flatMap(commitment -> page(commitment, reading, periodCode));
    }

    private Optional<CommitmentPage> page(
            Commitment commitment, Optional<CommitmentReading> reading, String periodCode) {
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
        var before = new AnswersBefore(all, byId, organisation);
        var today = LocalDate.now(clock);
        var remedies = surroundings.remediesOf(commitment.activityKey(), commitment.unitId());
        return chosen(periodCode, periods, mine).map(period -> {
            var followUp =
                    own.stream().filter(it -> it.periodId().equals(period.id())).findFirst();
            var readable = followUp.filter(access::mayRead);
            var writable = followUp.filter(access::mayWrite);
            var last = before.before(period).findFirst();
            var noted =
                    writable.map(it -> beginnings.notedSince(it, last, today)).orElse(List.of());
            return new CommitmentPage(
                    // The period may be answered in another version of the programme than the address named.
                    details(followUp.map(FollowUp::commitment).orElse(commitment), organisation),
                    mine,
                    period,
                    readable.map(it -> details(it, period)),
                    readable.map(review::of),
                    followUp.flatMap(it -> FollowUpLock.of(it, period, today)),
                    followUp.map(it -> state(it, period)).orElse(CellState.EMPTY),
                    followUp.isPresent() && readable.isEmpty(),
                    writable.isPresent(),
                    followUp.filter(access::mayExcuse).map(FollowUp::id),
                    before.before(period).limit(SHOWN).toList(),
                    readable.filter(it -> access.isOfMyBoard(it.boardId()))
                            .map(before::leftTo)
                            .orElse(List.of()),
                    followUp.filter(it -> access.isOfMyBoard(it.boardId()))
                            // Nobody asks for a period to be opened before it has closed.
                            .filter(it -> today.isAfter(period.closes()))
                            .flatMap(it -> locks.latestOf(it.boardId(), period)),
                    surroundings.remedies(remedies, period),
                    writable.map(it -> surroundings.of(it, saidLast(last, noted), remedies)),
                    writable.flatMap(it -> beginnings.of(it, last, noted)),
                    readable.flatMap(it -> Beginnings.sameTextSince(it, before, period)),
                    reading.filter(it -> followUp.isEmpty()
                            || it.commitment()
                                    .id()
                                    .equals(followUp.get().commitment().id())));
        });
    }

    private FollowUpDetails details(FollowUp followUp, Period period) {
        var details = followUp.details(period);
        return access.mayReadDraft(followUp) ? details : details.asSubmittedLast(review.submittedLast(followUp));
    }

    CellState state(FollowUp followUp, Period period) {
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

    /** How it was judged the last time, in an answer or noted since, whoever it was that carried on. */
    private static @Nullable ActivityStatus saidLast(Optional<EarlierAnswer> last, List<CheckIn> noted) {
        return noted.isEmpty()
                ? last.map(it -> it.answer().status()).orElse(null)
                : noted.getLast().details().status();
    }

    Situation situation(FollowUp followUp) {
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        var last = answersOf(followUp).before(period).findFirst();
        var noted = beginnings.notedSince(followUp, last, LocalDate.now(clock));
        return surroundings.of(followUp, saidLast(last, noted));
    }

    Optional<EarlierAnswer> lastSubmitted(FollowUp followUp) {
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        return answersOf(followUp)
                .onlySubmitted()
                .before(period)
                .filter(it -> it.unitId().equals(followUp.unitId()))
                .findFirst();
    }

    private AnswersBefore answersOf(FollowUp followUp) {
        return answersOf(followUp.activityKey(), followUp.unitId());
    }

    /** By the unit and those that it came from. */
    AnswersBefore answersOf(String activityKey, UUID unitId) {
        var organisation = directory.organisation();
        return new AnswersBefore(
                followUps.history(activityKey, withPredecessors(unitId, organisation)),
                calendar.all().stream().collect(Collectors.toMap(Period::id, Function.identity())),
                organisation);
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
