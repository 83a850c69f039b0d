package se.samhand.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.samhand.accounts.RoleHolders;
import se.samhand.mail.Outbox;

/**
 * Reminds people once a day, in the morning of Stockholm's day. A portal that was away then does it when it is back; one
 * that is started again the same day repeats nothing.
 */
@Component
class ReminderRound {

    /** What nobody was told of for so long is not told any more. */
    static final int TOLD_WITHIN = 14;

    static final LocalTime MORNING = LocalTime.of(6, 0);

    private static final int KEPT_DAYS = 400;
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final DayOfReminders day;
    private final Telling telling;
    private final Reminders reminders;
    private final RoleHolders roles;
    private final Outbox outbox;
    private final Clock clock;
    private volatile boolean atWork;
    private volatile @Nullable LocalDate done;

    ReminderRound(
            DayOfReminders day, Telling telling, Reminders reminders, RoleHolders roles, Outbox outbox, Clock clock) {
        this.day = day;
        this.telling = telling;
        this.reminders = reminders;
        this.roles = roles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Not before the portal is ready: while the example is played, its clock runs through five years. */
    @EventListener(ApplicationReadyEvent.class)
    void begins() {
        atWork = true;
    }

    @Scheduled(fixedDelayString = "${samhand.reminders.every:1m}", initialDelayString = "${samhand.reminders.first:5s}")
    void itIsTime() {
        var now = LocalDateTime.now(clock);
        if (atWork && !now.toLocalTime().isBefore(MORNING) && !now.toLocalDate().equals(done)) {
            round();
            done = now.toLocalDate();
        }
    }

    void round() {
        if (!outbox.isOpen()) {
            return;
        }
        var today = LocalDate.now(clock);
        day.note(today);
        var held = roles.on(today);
        for (var account : reminders.untold(today.minusDays(TOLD_WITHIN))) {
            held.anyOf(account).ifPresent(person -> {
                try {
                    telling.tell(person, today);
                } catch (RuntimeException fault) {
                    LOG.error("One person could not be reminded today", fault);
                }
            });
        }
        day.forget(today.minusDays(KEPT_DAYS));
    }
}
