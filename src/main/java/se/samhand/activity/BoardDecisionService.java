package se.samhand.activity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.Unit;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** What boards have decided about what they report: recorded by their own people, read by all of the city's staff. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class BoardDecisionService {

    private final BoardDecisions decisions;
    private final FollowUpAccess access;
    private final PeriodCalendar calendar;
    private final AuditLog log;
    private final Clock clock;

    BoardDecisionService(
            BoardDecisions decisions, FollowUpAccess access, PeriodCalendar calendar, AuditLog log, Clock clock) {
        this.decisions = decisions;
        this.access = access;
        this.calendar = calendar;
        this.log = log;
        this.clock = clock;
    }

    /** What holds comes first, then what stood before it was corrected; empty when nothing is recorded. */
    @Transactional(readOnly = true)
    public List<BoardDecisionDetails> of(UUID boardId, UUID periodId) {
        return decisions.findByBoardIdAndPeriodIdOrderByNumberDesc(boardId, periodId).stream()
                .map(BoardDecision::details)
                .toList();
    }

    /** Whether the person records what the board decides. */
    @Transactional(readOnly = true)
    public boolean mayRecord(UUID boardId) {
        return access.mayDecideFor(boardId);
    }

    /**
     * Records what the person's own board has decided, or corrects that.
     *
     * @param read the number of the decision that the person has read; 0 when none was recorded
     * @throws ObjectOptimisticLockingFailureException when somebody else has recorded one since
     * @throws DecisionDayNotPossible when the day is yet to come, or before the period begins
     */
    @PreAuthorize("hasAnyRole('" + Roles.APPROVER + "', '" + Roles.COORDINATOR + "')")
    public void record(UUID periodId, int read, @Valid BoardDecisionDraft draft) {
        var board = access.myBoard().filter(it -> access.mayDecideFor(it.id())).orElseThrow();
        var period = calendar.byId(periodId).orElseThrow();
        if (of(board.id(), periodId).stream()
                        .findFirst()
                        .map(BoardDecisionDetails::number)
                        .orElse(0)
                != read) {
            throw new ObjectOptimisticLockingFailureException(BoardDecision.class, periodId);
        }
        var decision = new BoardDecision(
                board.id(),
                period,
                read + 1,
                Objects.requireNonNull(draft.decidedOn()),
                draft.paragraph().strip(),
                SignedIn.user().orElseThrow(),
                clock);
        decisions.saveAndFlush(decision);
        log(read == 0 ? "board-decision.recorded" : "board-decision.corrected", decision, board, period.code());
    }

    private void log(String act, BoardDecision decision, Unit board, String period) {
        var day = decision.details().decidedOn();
        log.record(act, "board-decision", decision.id(), board.name(), period + " – " + day);
    }
}
