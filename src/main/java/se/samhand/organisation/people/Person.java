package se.samhand.organisation.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the city, by the staff list. Of who has protected identity neither name nor address is kept:
 * what is not here cannot be shown by mistake.
 */
@Entity
class Person {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;
    private @Nullable String workEmail;
    private boolean protectedIdentity;
    private @Nullable Instant lastSignedInAt;

    Person(PersonDraft draft) {
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {} // for Hibernate

    /** Protected identity, once told, makes the portal forget who it is. */
    void describe(PersonDraft draft) {
        write(draft);
    }

    private void write(PersonDraft draft) {
        var address = draft.workEmail().strip();
        protectedIdentity = draft.protectedIdentity();
        lastSignedInAt = !protectedIdentity && address.equalsIgnoreCase(workEmail) ? lastSignedInAt : null;
        name = protectedIdentity ? "" : draft.name().strip();
        workEmail = protectedIdentity || address.isEmpty() ? null : address;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The name, or for staff with protected identity what they do. */
    String shownAs(String function) {
        return protectedIdentity ? function : name;
    }

    @Nullable
    String workEmail() {
        return workEmail;
    }

    /** Whether somebody who is named with this address is this person; protected identity is told of somebody new. */
    boolean isWho(PersonDraft draft) {
        return !draft.protectedIdentity() && name.equalsIgnoreCase(draft.name().strip());
    }

    boolean hasProtectedIdentity() {
        return protectedIdentity;
    }
}
