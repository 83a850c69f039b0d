package se.samhand.resources;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.organisation.Verification;

/** That a support centre served a district on a day. All rows of one centre and day together say all that it served then. */
@Entity
class CentreCoverage {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID centreId;
    private UUID districtId;
    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    CentreCoverage(UUID centreId, UUID districtId, LocalDate asOf, Verification verification) {
        this.centreId = centreId;
        this.districtId = districtId;
        this.asOf = asOf;
        this.verification = verification;
    }

    @SuppressWarnings("NullAway.Init")
    protected CentreCoverage() {} // for Hibernate

    void isSure(Verification howSure) {
        verification = howSure;
    }

    UUID centreId() {
        return centreId;
    }

    UUID districtId() {
        return districtId;
    }

    LocalDate asOf() {
        return asOf;
    }

    Verification verification() {
        return verification;
    }
}
