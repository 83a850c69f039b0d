package se.samhand.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, per account and per address. Only digests are kept, so that the table is no list of addresses
 * or of names that do not exist.
 */
@Component
class Guessing {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 20;

    private final SignInFailureCounts counts;
    private final Clock clock;

    Guessing(SignInFailureCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Whether a guess is looked at now. It counts as wrong from here on, until {@link #right} says otherwise: so that
     * whoever sends many at once learns no more than who sends them one by one.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean mayGuess(String username, String address) {
        var now = clock.instant();
        var forAccount = counted(account(username));
        var fromAddress = counted(address(address));
        if (forAccount.mustWait(FREE_PER_ACCOUNT, now) || fromAddress.mustWait(FREE_PER_ADDRESS, now)) {
            return false;
        }
        forAccount.another(now);
        fromAddress.another(now);
        return true;
    }

    /** The address keeps its earlier count: one right guess does not excuse trying everybody else's password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void right(String username, String address) {
        counts.forget(account(username));
        counted(address(address)).takeBack();
        counts.deleteAllByIdInBatch(counts.olderThan(clock.instant().minus(SignInFailures.FORGOTTEN_AFTER)));
    }

    private SignInFailures counted(String subject) {
        counts.begin(UUID.randomUUID(), subject, clock.instant());
        return counts.alone(subject);
    }

    private static String account(String username) {
        return "account:" + digest(username.toLowerCase(Locale.ROOT));
    }

    private static String address(String address) {
        return "address:" + digest(address);
    }

    static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
