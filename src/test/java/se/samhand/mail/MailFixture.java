package se.samhand.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.clock.PortalClock;

/** Mail for tests: letters of a kind of their own, and a postman who comes when called. */
@Component
public class MailFixture {

    static final String KIND = TrialLetters.KIND;

    private final Outbox outbox;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final PortalClock clock;
    private final TrialLetters letters;

    MailFixture(
            Outbox outbox, Postman postman, TransactionTemplate transaction, PortalClock clock, TrialLetters letters) {
        this.outbox = outbox;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
        this.letters = letters;
    }

    /** What waits and may be tried now is tried. */
    public void postmanComes() {
        postman.round();
    }

    /** The postman comes every quarter of an hour for a while. */
    public void postmanComesFor(Duration time) {
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusMinutes(15)) {
            clock.moveTo(clock.instant().plus(Duration.ofMinutes(15)));
            postman.round();
        }
    }

    void put(String about, Letter letter) {
        says(about, letter);
        transaction.executeWithoutResult(status -> outbox.put(KIND, about, letter.to()));
    }

    void says(String about, Letter letter) {
        letters.written.put(about, letter);
    }

    void saysNothing(String about) {
        letters.written.remove(about);
    }

    static Letter letter(String to, String opening) {
        return new Letter(
                to,
                Locale.of("sv"),
                "Påminnelse från Samhand",
                opening,
                List.of(new Letter.Item("2 uppföljningar", "Öppna", "activities?period=2026-T2&unit=JAR")),
                List.of(new Letter.Item("Vill du inte ha brev?", "Ändra", "me/notices")));
    }
}
