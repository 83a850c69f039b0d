package se.samhand.reminders;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.accounts.RoleHolder;
import se.samhand.mail.Outbox;

/** Puts the letter of the day into the outbox, for one person at a time. */
@Component
class Telling {

    private final Reminders reminders;
    private final NoticeChoices choices;
    private final Outbox outbox;

    Telling(Reminders reminders, NoticeChoices choices, Outbox outbox) {
        this.reminders = reminders;
        this.choices = choices;
        this.outbox = outbox;
    }

    /** Nothing when there has been a letter today, or this week where once a week is enough. */
    @Transactional
    public void tell(RoleHolder person, LocalDate today) {
        UUID account = person.accountId();
        var rhythm =
                choices.findById(account).map(choice -> choice.wish().rhythm()).orElse(Rhythm.DAILY);
        if (!rhythm.isToday(today, reminders.lastTold(account).orElse(null))) {
            return;
        }
        var news = reminders.untold(account, today.minusDays(ReminderRound.TOLD_WITHIN)).stream()
                .filter(rhythm::wants)
                .toList();
        if (!news.isEmpty()) {
            news.forEach(reminder -> reminder.isTold(today));
            outbox.put(ReminderLetters.KIND, ReminderLetters.about(account, today), person.email());
        }
    }
}
