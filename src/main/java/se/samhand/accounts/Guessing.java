package se.samhand.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
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

    @Transactional(readOnly = true)
    public boolean mustWait(String username, String address) {
        return mustWait(account(username), FREE_PER_ACCOUNT) || mustWait(address(address), FREE_PER_ADDRESS);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wrong(String username, String address) {
        counts.forgetOlderThan(clock.instant().minus(SignInFailures.FORGOTTEN_AFTER));
        another(account(username));
        another(address(address));
    }

    /** The address keeps its count: one right guess does not excuse trying everybody else's password. */
    @Transactional
    public void right(String username) {
        counts.forget(account(username));
    }

    private boolean mustWait(String subject, int free) {
        return counts.findBySubject(subject)
                .filter(it -> it.mustWait(free, clock.instant()))
                .isPresent();
    }

    private void another(String subject) {
        var count = counts.findBySubject(subject).orElseGet(() -> new SignInFailures(subject, clock.instant()));
        count.another(clock.instant());
        counts.save(count);
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
