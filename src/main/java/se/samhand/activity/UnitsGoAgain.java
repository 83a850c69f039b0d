package se.samhand.activity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.tasks.TaskBoard;

/**
 * When a merger or the like is taken back, what was expected of the new units goes with them, and what they took over is
 * awaited of those that they came from again. Only as long as nobody has written anything there.
 */
@Component
class UnitsGoAgain {

    private static final int NAMED = 5;

    private final FollowUps followUps;
    private final Commitments commitments;
    private final Milestones milestones;
    private final CheckIns checkIns;
    private final Evidences evidences;
    private final FollowUpTasks tasks;
    private final CommitmentTasks answering;
    private final TaskBoard board;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;

    UnitsGoAgain(
            FollowUps followUps,
            Commitments commitments,
            Milestones milestones,
            CheckIns checkIns,
            Evidences evidences,
            FollowUpTasks tasks,
            CommitmentTasks answering,
            TaskBoard board,
            OrganisationDirectory directory,
            PeriodCalendar calendar) {
        this.followUps = followUps;
        this.commitments = commitments;
        this.milestones = milestones;
        this.checkIns = checkIns;
        this.evidences = evidences;
        this.tasks = tasks;
        this.answering = answering;
        this.board = board;
        this.directory = directory;
        this.calendar = calendar;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var going = units.unitIds();
        var organisation = directory.readNow();
        var touched = followUps.touching(going);
        var answers = commitments.findByUnitIdIn(going);
        refuseIfWritten(touched, answers, units, organisation);
        followUps.takenOverByUnits(going).forEach(FollowUp::comesBack);
        tasks.areForgotten(touched);
        answering.areForgotten(going);
        board.forgetAt(going);
        var staying =
                touched.stream().filter(it -> !going.contains(it.unitId())).toList();
        staying.forEach(it -> giveBack(it, organisation));
        followUps.flush();
        tasks.follow(staying, periods(), organisation);
        followUps.deleteAll(
                touched.stream().filter(it -> going.contains(it.unitId())).toList());
        followUps.flush();
        commitments.deleteAll(answers);
        commitments.flush();
    }

    private void refuseIfWritten(
            List<FollowUp> touched, List<Commitment> answers, UnitsTakenBack units, Organisation all) {
        var written = new LinkedHashMap<String, Set<String>>();
        Stream.concat(
                        answers.stream().filter(Commitment::isWrittenOn),
                        Stream.concat(
                                milestones.ofUnits(units.unitIds()).stream().map(Milestone::commitment),
                                checkIns.ofUnits(units.unitIds()).stream().map(CheckIn::commitment)))
                .forEach(it -> name(nameOf(it.unitId(), all), it, written));
        var shown = evidences.followUpsOf(units.unitIds());
        touched.stream()
                .filter(it -> standsInTheWay(it, units, all) || shown.contains(it.id()))
                .forEach(it -> name(nameOf(it.unitId(), all) + " " + periodOf(it), it.commitment(), written));
        if (!written.isEmpty()) {
            throw UnitCannotChange.becausePeopleWrote(inWords(written));
        }
    }

    /**
     * What a centre submitted while a new board answered for it stays with that board, and so the board stays too. What
     * the new board was only asked to complete for its predecessor goes back there.
     */
    private static boolean standsInTheWay(FollowUp followUp, UnitsTakenBack units, Organisation all) {
        if (units.unitIds().contains(followUp.unitId())) {
            return followUp.isWrittenOn();
        }
        var ofPredecessor = all.byId(followUp.unitId())
                .filter(unit -> unit.type().isBoard())
                .isPresent();
        return followUp.hasBeenSubmitted() && !(ofPredecessor && followUp.stage() == Stage.RETURNED);
    }

    private static void name(String place, Commitment commitment, Map<String, Set<String>> written) {
        written.computeIfAbsent(place, it -> new LinkedHashSet<>()).add(commitment.activityCode());
    }

    /** As in "Järva: 3.2; Järva T2 2026: 3.2, 4.1". */
    private static String inWords(Map<String, Set<String>> written) {
        var named = written.entrySet().stream()
                .limit(NAMED)
                .map(it -> it.getKey() + ": " + String.join(", ", it.getValue()))
                .collect(joining("; "));
        return written.size() > NAMED ? named + " …" : named;
    }

    private static String nameOf(UUID unitId, Organisation organisation) {
        return organisation.byId(unitId).map(Unit::name).orElse("");
    }

    private Map<UUID, Period> periods() {
        return calendar.all().stream().collect(toMap(Period::id, Function.identity()));
    }

    private String periodOf(FollowUp followUp) {
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        return period.shortCode() + " " + period.year();
    }

    private void giveBack(FollowUp followUp, Organisation organisation) {
        var lastDay = calendar.byId(followUp.periodId()).orElseThrow().to();
        followUp.belongsTo(
                organisation.boardOf(followUp.unitId(), lastDay).map(Unit::id).orElse(followUp.unitId()));
    }
}
