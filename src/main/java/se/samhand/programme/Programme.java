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

/** A programme or plan of the city, whatever version of its text is in force. */
@Entity
class Programme {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Programme predecessor;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private String source;

    Programme(String code, ProgrammeFacts facts, @Nullable Programme predecessor) {
        this.code = code;
        describe(facts, predecessor);
    }

    @SuppressWarnings("NullAway.Init")
    protected Programme() {} // for Hibernate

    final void describe(ProgrammeFacts facts, @Nullable Programme before) {
        name = facts.name();
        kind = facts.kind();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
        predecessor = before;
        verification = facts.verification();
        source = facts.source();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    ProgrammeFacts facts() {
        return new ProgrammeFacts(name, kind, validFrom, validTo, verification, source);
    }

    @Nullable
    Programme predecessor() {
        return predecessor;
    }
}
