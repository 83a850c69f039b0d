package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who may read, write and review which follow-up; this rule stands nowhere else. What is submitted, all of the city's
 * staff may read: that is the point of following up together. A draft is read within its own board. A coordinator writes
 * for their own unit, what is below it and what it hosts; its board's approvers review it, then the programme office.
 */
@Component("mayFollowUp")
class FollowUpAccess {

    private final FollowUps followUps;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FollowUpAccess(FollowUps followUps, OrganisationDirectory directory, Clock clock) {
        this.followUps = followUps;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard, with the id of the thing; an unknown id may not be written either. */
    public boolean write(UUID followUpId) {
        return SignedIn.has(Role.COORDINATOR)
                && followUps.findById(followUpId).filter(this::isOwn).isPresent();
    }

    /** Asked by the guard: whether the person answers for what the board reports further. */
    public boolean report(UUID boardId) {
        return (SignedIn.has(Role.COORDINATOR) || SignedIn.has(Role.APPROVER))
                && SignedIn.unitId().equals(boardId);
    }

    boolean mayWrite(FollowUp followUp) {
        return SignedIn.has(Role.COORDINATOR) && isOwn(followUp);
    }

    /** Asked by the guard: whether the person reviews the follow-up at one level or the other. */
    public boolean review(UUID followUpId) {
        return followUps
                .findById(followUpId)
                .filter(it -> !levels(it).isEmpty())
                .isPresent();
    }

    /**
     * At which levels the person reviews it: those who approve at its board, and the programme office. Whose turn it is,
     * and that nobody decides about their own, the follow-up itself knows.
     */
    Set<ReviewLevel> levels(FollowUp followUp) {
        var levels = EnumSet.noneOf(ReviewLevel.class);
        if (SignedIn.has(Role.APPROVER) && SignedIn.unitId().equals(followUp.boardId())) {
            levels.add(ReviewLevel.BOARD);
        }
        if (SignedIn.has(Role.PROGRAMME_OFFICE)) {
            levels.add(ReviewLevel.CITY);
        }
        return levels;
    }

    /** What was sent back is still read by all, as it was submitted last. */
    boolean mayRead(FollowUp followUp) {
        return followUp.hasBeenSubmitted() || followUp.stage() == Stage.EXCUSED || isOfMyBoard(followUp.boardId());
    }

    /** Whether the person may read what is typed and not submitted. */
    boolean mayReadDraft(FollowUp followUp) {
        return mayRead(followUp.stage(), followUp.boardId(), followUp.isFromOffice());
    }

    /** @param fromOffice whether the programme office has filled it in itself */
    boolean mayRead(Stage stage, UUID boardId, boolean fromOffice) {
        return stage != Stage.DRAFT || isOfMyBoard(boardId) || fromOffice && SignedIn.has(Role.PROGRAMME_OFFICE);
    }

    /** Whether the person may fill in, by a file, what the unit reports. */
    boolean mayFillIn(UUID unitId) {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.COORDINATOR) && isOwn(unitId);
    }

    /** How far it has come, as the person may know: another board's drafts look like nothing at all. */
    Stage seen(Stage stage, boolean returned, UUID boardId) {
        if (stage != Stage.DRAFT) {
            return stage;
        }
        if (returned) {
            return Stage.RETURNED;
        }
        return isOfMyBoard(boardId) ? stage : Stage.EXPECTED;
    }

    /** Whether the person may excuse it or expect it again, as far as they can know. */
    boolean mayExcuse(FollowUp followUp) {
        return SignedIn.has(Role.PROGRAMME_OFFICE) && followUp.isExpected() && !followUp.hasBeenSubmitted();
    }

    /** Whether the person records what the board decides: its coordinators and those who approve there. */
    boolean mayDecideFor(UUID boardId) {
        return SignedIn.unitId().equals(boardId) && (SignedIn.has(Role.COORDINATOR) || SignedIn.has(Role.APPROVER));
    }

    /** Of a board that is no more, it is that of whoever carries on. */
    boolean isOfMyBoard(UUID boardId) {
        return myBoard()
                .filter(mine -> mine.id().equals(boardId)
                        || directory.organisation().carriesOnFor(boardId, LocalDate.now(clock)).stream()
                                .anyMatch(heir -> heir.id().equals(mine.id())))
                .isPresent();
    }

    /** Whether the unit's board is the person's own. */
    boolean isOfBoardOf(UUID unitId) {
        var today = LocalDate.now(clock);
        return directory.organisation().carriesOnFor(unitId, today).stream()
                .flatMap(unit -> directory.organisation().boardOf(unit.id(), today).stream())
                .anyMatch(board -> isOfMyBoard(board.id()));
    }

    /** The board of the unit that the person acts for; empty for the city as a whole. */
    Optional<Unit> myBoard() {
        return directory.organisation().boardOf(SignedIn.unitId(), LocalDate.now(clock));
    }

    /** Whether the person follows all units, not their own alone. */
    static boolean seesAllUnits() {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || SignedIn.has(Role.AUDITOR) || SignedIn.has(Role.ADMIN);
    }

    private boolean isOwn(FollowUp followUp) {
        return isOwn(followUp.unitId());
    }

    /** Whether the unit is the person's own, or below it; of a unit that is no more, whoever carries on for it writes. */
    boolean isOwn(UUID unitId) {
        var organisation = directory.organisation();
        var today = LocalDate.now(clock);
        var own = organisation.within(SignedIn.unitId(), today);
        return own.contains(unitId)
                || organisation.carriesOnFor(unitId, today).stream()
                        .map(Unit::id)
                        .anyMatch(own::contains);
    }
}
