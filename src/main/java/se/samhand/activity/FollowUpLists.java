package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/** Follow-ups as a list: one period's, of one board or of all. */
@Component
class FollowUpLists {

    private static final String DUE = "dueOn";

    private final FollowUps followUps;
    private final FollowUpAccess access;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FollowUpLists(
            FollowUps followUps,
            FollowUpAccess access,
            PeriodCalendar calendar,
            OrganisationDirectory directory,
            Clock clock) {
        this.followUps = followUps;
        this.access = access;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    Slice<FollowUpRow> find(FollowUpFilter filter, Pageable page) {
        var ordered = PageRequest.of(page.getPageNumber(), page.getPageSize(), order(page.getSort()));
        var found = filter.boardId() == null
                ? followUps.ofAll(filter.periodId(), filter.missing(), filter.status(), filter.search(), ordered)
                : followUps.ofBoard(
                        filter.boardId(),
                        filter.periodId(),
                        filter.missing(),
                        filter.status(),
                        filter.search(),
                        ordered);
        var period = calendar.byId(filter.periodId()).orElseThrow();
        var organisation = directory.organisation();
        return found.map(line -> row(line, period, organisation));
    }

    /** Only what an index serves can be sorted by. */
    private static Sort order(Sort asked) {
        var by = Optional.ofNullable(asked.getOrderFor(DUE))
                .or(() -> asked.stream().findFirst())
                .orElse(Sort.Order.asc("sortCode"));
        var property = by.getProperty().equals(DUE) ? DUE : "sortCode";
        return Sort.by(by.getDirection(), property, "id");
    }

    private FollowUpRow row(FollowUpLine line, Period period, Organisation organisation) {
        var today = LocalDate.now(clock);
        var stage = access.seen(line.stage(), line.returned(), line.boardId());
        var state = CellState.of(stage, line.status(), line.dueOn(), period.isClosedFor(line.boardId(), today), today);
        return new FollowUpRow(
                line.id(),
                line.commitmentId(),
                line.activityCode(),
                line.activityText(),
                organisation.byId(line.unitId()).map(Unit::name).orElse(""),
                organisation.byId(line.boardId()).map(Unit::code).orElse(""),
                line.dueOn(),
                stage,
                state,
                state == CellState.LATE ? ChronoUnit.DAYS.between(line.dueOn(), today) : 0,
                stage.isSubmitted() && line.unchanged(),
                line.submittedAt(),
                (int) (access.isOfMyBoard(line.boardId()) ? line.evidence() : line.handedIn()));
    }

    FollowUpChoices choices() {
        var today = LocalDate.now(clock);
        var periods = calendar.all();
        var begun = periods.stream()
                .filter(period -> !period.from().isAfter(today))
                .sorted(Comparator.comparing(Period::to).reversed())
                .toList();
        var boards = directory.organisation().on(today).stream()
                .filter(unit -> unit.type().isBoard())
                .map(FollowUpLists::choice)
                .toList();
        return new FollowUpChoices(
                begun, calendar.currentOn(today), boards, access.myBoard().map(FollowUpLists::choice));
    }

    private static BoardChoice choice(Unit unit) {
        return new BoardChoice(unit.id(), unit.code(), unit.name());
    }
}
