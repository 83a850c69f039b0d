package se.samhand.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What was signed, as a document that never changes, with a sum that tells if it has. */
@Entity
@Immutable
class SignedPackage implements Persistable<UUID> {

    @Id
    private UUID handOverId;

    private byte[] pdf;
    private String sha256;

    @Transient
    private boolean fresh = true;

    SignedPackage(UUID handOverId, byte[] pdf) {
        this.handOverId = handOverId;
        this.pdf = pdf;
        this.sha256 = sumOf(pdf);
    }

    @SuppressWarnings("NullAway.Init")
    protected SignedPackage() {} // for Hibernate

    /** @throws PackageChanged when it is not what was signed */
    byte[] pdf() {
        if (!sha256.equals(sumOf(pdf))) {
            throw new PackageChanged();
        }
        return pdf;
    }

    String sha256() {
        return sha256;
    }

    private static String sumOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public UUID getId() {
        return handOverId;
    }

    /** Its id is the hand-over's, so that Spring Data cannot see by it whether it is new. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void isKept() {
        fresh = false;
    }
}
