package se.samhand.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody who may sign in. What they may do there follows from their memberships alone. */
@Entity
class Account {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String username;
    private @Nullable String passwordHash;
    private int passwordsChosen;
    private String displayName;
    private @Nullable String email;
    private @Nullable UUID personId;
    private String language = "sv";
    private boolean disabled;
    private Instant createdAt;
    private @Nullable Instant lastSignedInAt;

    Account(String username, String displayName, Instant now) {
        this.username = username;
        this.displayName = displayName;
        this.createdAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for Hibernate

    void isCalled(String name) {
        displayName = name;
    }

    /** @throws OptimisticLockingFailureException when somebody else has changed it since the person read it */
    Account asRead(long readVersion) {
        if (readVersion != version) {
            throw new OptimisticLockingFailureException("Account " + id + " has been changed");
        }
        return this;
    }

    /** Mail goes there from now on; to nowhere when it is empty. */
    void getsMailAt(String address) {
        email = address.isBlank() ? null : address.strip();
    }

    void speaks(Locale locale) {
        language = locale.getLanguage();
    }

    /** Signs in with another password from now on; sessions that began with the one before are over. */
    void choosesPassword(String hash) {
        passwordHash = hash;
        passwordsChosen++;
    }

    /** The same password, kept better. */
    void keepsPasswordAs(String hash) {
        passwordHash = hash;
    }

    /** How often a password was chosen; tells sessions apart that began before and after. */
    int passwordsChosen() {
        return passwordsChosen;
    }

    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }

    /** Empty until the invitation has been accepted. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean mayNotSignIn() {
        return disabled;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Locale language() {
        return Locale.of(language);
    }

    String email() {
        return email == null ? "" : email;
    }

    AccountDetails details() {
        return new AccountDetails(
                id,
                version,
                username,
                displayName,
                email(),
                AccountState.of(disabled, passwordHash == null),
                createdAt);
    }
}
