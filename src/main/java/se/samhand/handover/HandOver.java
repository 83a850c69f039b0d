package se.samhand.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.people.FunctionGiven;
import se.samhand.security.PortalUser;

/** One function going from those who held it to whoever holds it next: prepared, waiting for a signature, signed. */
@Entity
class HandOver {

    /** So long has whoever takes over, from their first day. */
    static final int DAYS_TO_SIGN = 14;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID functionId;
    private UUID unitId;
    private String functionName;
    private @Nullable UUID fromPersonId;
    private @Nullable UUID toPersonId;
    private @Nullable LocalDate begins;
    private @Nullable LocalDate dueOn;
    private String note = "";
    private int notes;
    private @Nullable String notedByName;
    private @Nullable Instant notedAt;

    /** True until it is signed, then null: the database keeps a second one out. */
    private @Nullable Boolean notSigned = true;

    private @Nullable Instant signedAt;
    private @Nullable UUID signedById;
    private @Nullable String signedByName;

    HandOver(UUID functionId, UUID unitId, String functionName) {
        this.functionId = functionId;
        this.unitId = unitId;
        this.functionName = functionName;
    }

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {} // for Hibernate

    /** Somebody takes the function over; if another one was to, they never received it. */
    void isFor(FunctionGiven given, LocalDate today) {
        fromPersonId = given.before();
        toPersonId = given.personId();
        begins = given.from();
        dueOn = (begins.isBefore(today) ? today : begins).plusDays(DAYS_TO_SIGN);
    }

    /** It stays with whoever holds it; what was written is kept for the next. */
    void isCalledOff() {
        fromPersonId = null;
        toPersonId = null;
        begins = null;
        dueOn = null;
    }

    /** Somebody writes down what nothing else in the portal tells. */
    void isNoted(HandOverNote written, PortalUser by, Instant now) {
        note = written.note().strip();
        notes++;
        notedByName = by.displayName();
        notedAt = now;
    }

    /** @throws NobodyTakesOver while nobody has been named */
    void isReceived(PortalUser by, Instant now) {
        if (toPersonId == null) {
            throw new NobodyTakesOver();
        }
        notSigned = null;
        signedAt = now;
        signedById = by.accountId();
        signedByName = by.displayName();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID functionId() {
        return functionId;
    }

    UUID unitId() {
        return unitId;
    }

    String functionName() {
        return functionName;
    }

    int notes() {
        return notes;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Optional<UUID> fromPersonId() {
        return Optional.ofNullable(fromPersonId);
    }

    Optional<UUID> toPersonId() {
        return Optional.ofNullable(toPersonId);
    }

    /** Everybody whose name belongs to it. */
    Stream<UUID> persons() {
        return Stream.of(fromPersonId(), toPersonId()).flatMap(Optional::stream);
    }

    /** @param names of its persons */
    HandOverDetails details(Map<UUID, String> names) {
        return new HandOverDetails(
                id,
                version,
                notes,
                fromPersonId().map(it -> names.getOrDefault(it, "")).orElse(""),
                toPersonId().map(it -> names.getOrDefault(it, "")).orElse(""),
                begins,
                dueOn,
                note,
                notedByName == null ? "" : notedByName,
                notedAt,
                signedAt,
                signedByName == null ? "" : signedByName);
    }
}
