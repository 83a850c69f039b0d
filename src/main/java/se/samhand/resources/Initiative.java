package se.samhand.resources;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.organisation.Verification;

/** Something that several do together for a time, such as the city and the police. */
@Entity
class Initiative {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    private LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private String source;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "initiative_partner", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "partner")
    private Set<String> partners = new LinkedHashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "initiative_target_group", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "target_group")
    private Set<String> targetGroups = new LinkedHashSet<>();

    Initiative(String code, InitiativeFacts facts) {
        this.code = code;
        describe(facts);
    }

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {} // for Hibernate

    final void describe(InitiativeFacts facts) {
        name = facts.name();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        status = facts.status();
        asOf = facts.asOf();
        verification = facts.verification();
        source = facts.source();
        partners.retainAll(facts.partners());
        partners.addAll(facts.partners());
        targetGroups.retainAll(facts.targetGroups());
        targetGroups.addAll(facts.targetGroups());
    }

    String code() {
        return code;
    }

    InitiativeFacts facts() {
        return new InitiativeFacts(
                name,
                Set.copyOf(partners),
                startsOn,
                endsOn,
                status,
                Set.copyOf(targetGroups),
                asOf,
                verification,
                source);
    }
}
