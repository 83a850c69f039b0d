package se.samhand.activity;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.period.NothingToOpen;
import se.samhand.period.PeriodCalendar;
import se.samhand.period.PeriodLocks;
import se.samhand.security.Roles;

/** Lets whoever fills a follow-up in ask to have its period opened after it has closed, for all that the board answers for. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.COORDINATOR + "')")
public class LockService {

    private final FollowUps followUps;
    private final PeriodLocks locks;
    private final PeriodCalendar calendar;

    LockService(FollowUps followUps, PeriodLocks locks, PeriodCalendar calendar) {
        this.followUps = followUps;
        this.locks = locks;
        this.calendar = calendar;
    }

    /** @throws NothingToOpen when the period is not closed for the board, or that has been asked */
    @PreAuthorize("@mayFollowUp.write(#id)")
    public void askToOpen(UUID id, @Valid ReasonDraft reason) {
        var followUp = followUps.whole(id).orElseThrow();
        var period = calendar.byId(followUp.periodId()).orElseThrow();
        var address = "activities/" + followUp.commitment().id() + "?period=" + period.code();
        locks.ask(period.id(), followUp.boardId(), reason.text().strip(), address);
    }

    /** What was decided has been read, and waits for nobody any longer. */
    @PreAuthorize("@mayFollowUp.write(#id)")
    public void hasRead(UUID id) {
        var followUp = followUps.whole(id).orElseThrow();
        locks.isRead(followUp.boardId(), followUp.periodId());
    }
}
