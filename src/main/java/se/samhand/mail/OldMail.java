package se.samhand.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets, after three months, who got which letter when. */
@Component
class OldMail {

    static final Duration KEPT = Duration.ofDays(90);

    private final OutgoingMails mails;
    private final Clock clock;

    OldMail(OutgoingMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Stockholm")
    @Transactional
    void forget() {
        var before = clock.instant().minus(KEPT);
        mails.forget(MailState.LEFT, before);
        mails.forget(MailState.WITHDRAWN, before);
    }
}
