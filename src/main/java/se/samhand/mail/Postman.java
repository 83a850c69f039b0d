package se.samhand.mail;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes what waits in the outbox out of the house, in rounds. A letter that meets trouble waits for a later round; when it
 * is the server that is away, the round ends there.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ONE_ROUND = 200;

    private final OutgoingMails mails;
    private final Handover handover;
    private final MailSettings settings;
    private final Clock clock;
    private volatile boolean atWork;

    Postman(OutgoingMails mails, Handover handover, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.handover = handover;
        this.settings = settings;
        this.clock = clock;
    }

    /** Not before the portal is ready: while the example is played, its clock runs through five years. */
    @EventListener(ApplicationReadyEvent.class)
    void begins() {
        atWork = true;
    }

    @Scheduled(fixedDelayString = "${samhand.mail.every:15s}", initialDelayString = "${samhand.mail.every:15s}")
    void itIsTime() {
        if (atWork && settings.isOn()) {
            round();
        }
    }

    void round() {
        for (var id : mails.due(clock.instant(), Limit.of(ONE_ROUND))) {
            if (!takes(id)) {
                return;
            }
        }
    }

    /** Whether there is any point in trying the next. */
    private boolean takes(UUID id) {
        try {
            var written = handover.write(id);
            if (written.isPresent()) {
                handover.carry(written.get());
            }
            return true;
        } catch (NotCarried problem) {
            handover.failed(id, problem);
            LOG.warn("A letter has not left: {} {}", problem.trouble(), problem.said());
            return !problem.trouble().concernsAll();
        } catch (ConcurrencyFailureException somebodyElseIsAtIt) {
            return true;
        } catch (RuntimeException fault) {
            LOG.error("A letter could not be written or its way not noted", fault);
            handover.failed(id, new NotCarried(Trouble.NOT_WRITTEN, false, fault.toString()));
            return true;
        }
    }
}
