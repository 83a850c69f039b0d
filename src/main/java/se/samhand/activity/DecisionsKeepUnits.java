package se.samhand.activity;

import static java.util.stream.Collectors.joining;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;
import se.samhand.period.PeriodCalendar;

/** A board that has decided about something stays: a merger that made it is not taken back. */
@Component
class DecisionsKeepUnits {

    private final BoardDecisions decisions;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;

    DecisionsKeepUnits(BoardDecisions decisions, OrganisationDirectory directory, PeriodCalendar calendar) {
        this.decisions = decisions;
        this.directory = directory;
        this.calendar = calendar;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var decided = decisions.findByBoardIdIn(units.unitIds());
        if (!decided.isEmpty()) {
            throw UnitCannotChange.becausePeopleWrote(
                    decided.stream().map(this::inWords).distinct().collect(joining("; ")));
        }
    }

    private String inWords(BoardDecision decision) {
        var period = calendar.byId(decision.periodId()).orElseThrow();
        var board = directory
                .organisation()
                .byId(decision.boardId())
                .map(Unit::name)
                .orElse("");
        return board + " " + period.shortCode() + " " + period.year();
    }
}
