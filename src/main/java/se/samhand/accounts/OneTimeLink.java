package se.samhand.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A link that lets whoever holds it in, once and for a while. Only its digest is kept. */
@Entity
class OneTimeLink {

    /** What the link is good for. */
    enum Purpose {
        FIRST_ADMINISTRATOR,
        INVITATION
    }

    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Account account;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    OneTimeLink(Purpose purpose, String token, @Nullable Account account, Instant now) {
        this.purpose = purpose;
        this.tokenHash = digestOf(token);
        this.account = account;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {} // for Hibernate

    /** 256 random bits, as they stand in an address. */
    static String newToken() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static String digestOf(String token) {
        return Guessing.digest(token);
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isGood(now)) {
            throw new LinkNoLongerGood();
        }
        usedAt = now;
    }

    /** An older invitation dies when a new one is made. */
    void revoke(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Account account() {
        return requireNonNull(account);
    }
}
