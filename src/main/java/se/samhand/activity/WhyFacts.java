package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodLocks;

/** Gathers what an {@link Explanation} rests on. */
@Component
class WhyFacts {

    private final Surroundings surroundings;
    private final Milestones milestones;
    private final ReviewHistory reviews;
    private final PeriodLocks locks;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    WhyFacts(
            Surroundings surroundings,
            Milestones milestones,
            ReviewHistory reviews,
            PeriodLocks locks,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.surroundings = surroundings;
        this.milestones = milestones;
        this.reviews = reviews;
        this.locks = locks;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    Explanation about(FollowUp followUp, CellState state, AnswersBefore all) {
        var today = LocalDate.now(clock);
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        var judged = state.isJudged();
        return new Explanation(
                followUp,
                state,
                period,
                reviews.of(followUp),
                state == CellState.MISSED ? locks.latestOf(followUp.boardId(), period) : Optional.empty(),
                remedies(followUp, period, judged, today),
                judged
                        ? milestones.of(followUp.commitment().id()).stream()
                                .map(it -> it.details(today))
                                .filter(it -> it.late() && !it.dueOn().isAfter(period.to()))
                                .toList()
                        : List.of(),
                all,
                next(followUp, all, today),
                nameOf(followUp.unitId()),
                nameOf(followUp.boardId()));
    }

    /** Of what is judged all that are open and were named by then; of what is yet to be submitted, those that stand in its way. */
    private List<Remedy> remedies(FollowUp followUp, Period period, boolean judged, LocalDate today) {
        return surroundings.remediesOf(followUp.activityKey(), followUp.unitId()).stream()
                .filter(it -> !surroundings.isLater(it, period))
                .filter(it -> judged ? it.isOpen() : it.isLate(today) && !it.isOf(followUp))
                .toList();
    }

    /** The period after this one for which the unit can write now, or will be able to. */
    private Optional<Period> next(FollowUp followUp, AnswersBefore all, LocalDate today) {
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        return calendar.all().stream()
                .filter(it -> it.to().isAfter(period.to()) && !it.isClosedFor(followUp.boardId(), today))
                .filter(it -> all.all().stream()
                        .anyMatch(later -> later.periodId().equals(it.id())
                                && later.unitId().equals(followUp.unitId())
                                && later.isAwaited()))
                .findFirst();
    }

    private String nameOf(UUID unitId) {
        return directory.organisation().byId(unitId).map(Unit::name).orElse("");
    }
}
