package se.samhand.activity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Excuses a unit from answering, and takes that back. What is excused counts nowhere. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('" + Roles.PROGRAMME_OFFICE + "')")
public class ExcuseService {

    private final FollowUps followUps;
    private final ReviewRecord record;
    private final PeriodCalendar calendar;
    private final Clock clock;

    ExcuseService(FollowUps followUps, ReviewRecord record, PeriodCalendar calendar, Clock clock) {
        this.followUps = followUps;
        this.record = record;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws CannotBeExcused when somebody has begun to answer, or nothing is waited for */
    public void excuse(UUID id, @Valid ReasonDraft reason) {
        var followUp = held(id);
        taken(followUp, followUp.excuse(reason.text().strip(), SignedIn.user().orElseThrow(), clock));
    }

    /** @throws CannotBeExcused when it is not excused */
    public void expectAgain(UUID id, @Valid ReasonDraft reason) {
        var followUp = held(id);
        taken(
                followUp,
                followUp.isAwaitedAgain(reason.text().strip(), SignedIn.user().orElseThrow(), clock));
    }

    private FollowUp held(UUID id) {
        return followUps.held(List.of(id)).stream().findFirst().orElseThrow();
    }

    private void taken(FollowUp followUp, ReviewStep step) {
        record.taken(followUp, step, calendar.byId(followUp.periodId()).orElseThrow());
    }
}
