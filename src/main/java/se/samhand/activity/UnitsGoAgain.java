package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;
import se.samhand.period.PeriodCalendar;

/**
 * When a merger or the like is taken back, what was expected of the new units goes with them, and what they took over is
 * awaited of those that they came from again. Only as long as nobody has written anything there.
 */
@Component
class UnitsGoAgain {

    private static final int NAMED = 5;

    private final FollowUps followUps;
    private final Commitments commitments;
    private final FollowUpTasks tasks;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;

    UnitsGoAgain(
            FollowUps followUps,
            Commitments commitments,
            FollowUpTasks tasks,
            OrganisationDirectory directory,
            PeriodCalendar calendar) {
        this.followUps = followUps;
        this.commitments = commitments;
        this.tasks = tasks;
        this.directory = directory;
        this.calendar = calendar;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var going = units.unitIds();
        var organisation = directory.readNow();
        var touched = followUps.touching(going);
        refuseIfWritten(touched, going, organisation);
        followUps.takenOverByUnits(going).forEach(FollowUp::comesBack);
        tasks.areForgotten(touched);
        touched.stream().filter(it -> !going.contains(it.unitId())).forEach(it -> giveBack(it, organisation));
        followUps.flush();
        followUps.deleteAll(
                touched.stream().filter(it -> going.contains(it.unitId())).toList());
        followUps.flush();
        commitments.deleteAll(commitments.findByUnitIdIn(going));
        commitments.flush();
    }

    /** What a centre submitted while a new board answered for it stays with that board, and so the board stays too. */
    private void refuseIfWritten(List<FollowUp> touched, Set<UUID> going, Organisation organisation) {
        var written = touched.stream()
                .filter(it -> going.contains(it.unitId())
                        ? it.isWrittenOn()
                        : it.stage().isSubmitted())
                .toList();
        if (!written.isEmpty()) {
            throw UnitCannotChange.becausePeopleWrote(named(written, organisation));
        }
    }

    /** As in "Järva T2 2026: 3.2, 4.1; Ekonomiskt bistånd, Järva T2 2026: 4.3". */
    private String named(Collection<FollowUp> written, Organisation organisation) {
        var places = written.stream()
                .collect(groupingBy(
                        it -> place(it, organisation),
                        LinkedHashMap::new,
                        mapping(it -> it.commitment().activityCode(), joining(", "))));
        var named = places.entrySet().stream()
                .limit(NAMED)
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(joining("; "));
        return places.size() > NAMED ? named + " …" : named;
    }

    private String place(FollowUp followUp, Organisation organisation) {
        var unit = organisation.byId(followUp.unitId()).map(Unit::name).orElse("");
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        return unit + " " + period.shortCode() + " " + period.year();
    }

    private void giveBack(FollowUp followUp, Organisation organisation) {
        var lastDay = calendar.byId(followUp.periodId()).orElseThrow().to();
        followUp.belongsTo(
                organisation.boardOf(followUp.unitId(), lastDay).map(Unit::id).orElse(followUp.unitId()));
    }
}
