package se.samhand.activity;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.samhand.organisation.OrganisationChanged;
import se.samhand.period.CalendarChanged;
import se.samhand.programme.ProgrammeChanged;

/** Makes the expectations again whenever something that they rest on has changed, and as days pass. */
@Component
class ObligationsFollowChanges {

    private final Obligations obligations;
    private final AtomicBoolean stale = new AtomicBoolean();

    ObligationsFollowChanges(Obligations obligations) {
        this.obligations = obligations;
    }

    @EventListener({OrganisationChanged.class, ProgrammeChanged.class, CalendarChanged.class, CommitmentChanged.class})
    void somethingChanges() {
        stale.set(true);
    }

    /** A whole import changes many things in one transaction and renews once. */
    @TransactionalEventListener(
            classes = {OrganisationChanged.class, ProgrammeChanged.class, CalendarChanged.class, CommitmentChanged.class
            },
            phase = TransactionPhase.AFTER_COMMIT)
    void somethingHasChanged() {
        if (stale.getAndSet(false)) {
            obligations.renew();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void theDayBegins() {
        obligations.renew();
    }

    @Scheduled(cron = "0 5 * * * *", zone = "Europe/Stockholm")
    void anHourHasPassed() {
        obligations.renew();
    }
}
