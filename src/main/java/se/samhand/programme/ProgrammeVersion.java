package se.samhand.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/** One wording of a programme, in force for a time. */
@Entity
class ProgrammeVersion {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Programme programme;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String note;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    ProgrammeVersion(Programme programme, int number, VersionFacts facts) {
        this.programme = programme;
        this.number = number;
        describe(facts);
    }

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeVersion() {} // for Hibernate

    final void describe(VersionFacts facts) {
        state = facts.state();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        note = facts.note();
        verification = facts.verification();
    }

    UUID id() {
        return id;
    }

    Programme programme() {
        return programme;
    }

    int number() {
        return number;
    }

    VersionFacts facts() {
        return new VersionFacts(state, validFrom, validTo, note, verification);
    }
}
