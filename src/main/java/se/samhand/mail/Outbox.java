package se.samhand.mail;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features put what is to be mailed, in the transaction of the deed: either both happen or neither, and nothing
 * leaves before the commit. Without a guard of its own: whoever calls guards the deed. Where mail is off, nothing is put.
 */
@Component
public class Outbox {

    private final OutgoingMails mails;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(OutgoingMails mails, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether anything leaves at all. */
    public boolean isOpen() {
        return settings.isOn();
    }

    /**
     * Lets a letter leave. The same kind and matter leave once, however often they are put.
     *
     * @param kind whose {@link LetterWriter} writes it
     * @param about which letter of that kind it is; at most 100 plain characters
     * @param address where it goes as far as is known now, for the administrators' list; the writer says where in the end
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String kind, String about, String address) {
        if (isOpen() && !mails.existsByKindAndAbout(kind, about)) {
            mails.save(new OutgoingMail(kind, about, address, clock.instant()));
        }
    }
}
