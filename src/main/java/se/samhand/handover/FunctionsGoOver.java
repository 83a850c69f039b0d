package se.samhand.handover;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.accounts.RoleHolder;
import se.samhand.accounts.RoleHolders;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationChanged;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;
import se.samhand.organisation.people.FunctionGiven;
import se.samhand.organisation.people.StaffAddresses;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Asks for a signature when a function that somebody has held goes to somebody else. */
@Component
class FunctionsGoOver {

    static final String TASK = "HAND_OVER";

    private final HandOvers handOvers;
    private final StaffAddresses addresses;
    private final RoleHolders roles;
    private final TaskBoard board;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FunctionsGoOver(
            HandOvers handOvers,
            StaffAddresses addresses,
            RoleHolders roles,
            TaskBoard board,
            OrganisationDirectory directory,
            Clock clock) {
        this.handOvers = handOvers;
        this.addresses = addresses;
        this.roles = roles;
        this.board = board;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of a unit that no board answers for, nobody could read what is handed over. */
    @EventListener
    void given(FunctionGiven given) {
        var organisation = directory.readNow();
        var standing = handOvers.findByFunctionIdAndNotSignedTrue(given.functionId());
        if (given.before().equals(given.personId())) {
            standing.ifPresent(this::isCalledOff);
        } else if (organisation.boardOf(given.unitId(), today()).isPresent()) {
            var handOver = standing.orElseGet(() -> new HandOver(given.functionId(), given.unitId(), given.name()));
            handOver.isFor(given, today());
            handOvers.saveAndFlush(handOver);
            follow(handOver, organisation);
        }
    }

    private void isCalledOff(HandOver handOver) {
        handOver.isCalledOff();
        handOvers.saveAndFlush(handOver);
        board.close(TASK, handOver.id());
    }

    /** Units come and go: a hand-over waits at whoever carries on. */
    @EventListener(OrganisationChanged.class)
    @Scheduled(cron = "0 9 * * * *", zone = "Europe/Stockholm")
    @Transactional
    public void followUnits() {
        var waiting = handOvers.findByNotSignedTrueAndToPersonIdIsNotNull();
        if (!waiting.isEmpty()) {
            var organisation = directory.readNow();
            waiting.forEach(it -> follow(it, organisation));
        }
    }

    private void follow(HandOver handOver, Organisation organisation) {
        var task = organisation.carriesOnFor(handOver.unitId(), today()).stream()
                .findFirst()
                .map(unit -> task(handOver, unit, organisation));
        board.settle(Set.of(TASK), Set.of(handOver.id()), task.stream().toList());
    }

    /** It waits in the role that the successor holds there or, where the portal does not know them, for coordinators. */
    private TaskToDo task(HandOver handOver, Unit unit, Organisation organisation) {
        var boardId = organisation.boardOf(unit.id(), today()).orElse(unit).id();
        var held = handOver.toPersonId()
                .flatMap(addresses::of)
                .flatMap(email -> roles.on(today()).reachedAt(email, List.of(boardId, unit.id())));
        return new TaskToDo(
                TASK,
                handOver.id(),
                held.map(RoleHolder::unitId).orElse(boardId),
                held.map(RoleHolder::role).orElse(Role.COORDINATOR),
                handOver.functionName(),
                "",
                "organisation/functions/" + handOver.functionId(),
                handOver.dueOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What people wrote or signed stays: a merger that made the unit is not taken back. */
    @EventListener
    void takenBack(UnitsTakenBack units) {
        var written = handOvers.findByUnitIdIn(units.unitIds());
        if (!written.isEmpty()) {
            var organisation = directory.readNow();
            throw UnitCannotChange.becausePeopleWrote(written.stream()
                    .flatMap(it -> organisation.byId(it.unitId()).stream())
                    .map(Unit::name)
                    .distinct()
                    .collect(joining("; ")));
        }
    }
}
