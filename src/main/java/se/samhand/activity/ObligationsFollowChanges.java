package se.samhand.activity;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.organisation.OrganisationChanged;
import se.samhand.period.CalendarChanged;
import se.samhand.programme.ProgrammeChanged;

/** Makes the expectations again whenever something that they rest on has changed, and as days pass. */
@Component
class ObligationsFollowChanges {

    private final Obligations obligations;

    ObligationsFollowChanges(Obligations obligations) {
        this.obligations = obligations;
    }

    /** A whole import changes many things in one transaction and renews once, when all of it is there. */
    @EventListener({OrganisationChanged.class, ProgrammeChanged.class, CalendarChanged.class, CommitmentChanged.class})
    void somethingChanges() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var renewsAlready = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(RenewsAfterwards.class::isInstance);
        if (!renewsAlready) {
            TransactionSynchronizationManager.registerSynchronization(new RenewsAfterwards(obligations));
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

    private record RenewsAfterwards(Obligations obligations) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            obligations.renew();
        }
    }
}
