package se.samhand.partners;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the city and one partner have agreed on for a time. It stays with its partner for good. */
@Entity
class Agreement {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private UUID partnerId;

    private String registrationNumber;
    private String title;
    private String purpose;
    private LocalDate validFrom;
    private LocalDate validTo;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<AgreementGoal> goals = new LinkedHashSet<>();

    Agreement(UUID partnerId, AgreementDraft draft) {
        this.partnerId = partnerId;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {} // for Hibernate

    /** @throws OptimisticLockingFailureException when somebody else has changed it since the person read it */
    void revise(AgreementDraft draft, long basedOnVersion) {
        if (basedOnVersion != version) {
            throw new OptimisticLockingFailureException("Agreement " + id + " has been changed");
        }
        write(draft);
    }

    private void write(AgreementDraft draft) {
        if (!draft.isTermInOrder()) {
            throw new AgreementNotPossible(Set.of(AgreementNotPossible.Reason.ENDS_BEFORE_IT_BEGINS));
        }
        registrationNumber = draft.registrationNumber().strip();
        title = draft.title().strip();
        purpose = draft.purpose().strip();
        validFrom = draft.validFrom();
        validTo = draft.validTo();
        serve(draft.goalKeys());
    }

    private void serve(Set<String> goalKeys) {
        goals.removeIf(goal -> !goalKeys.contains(goal.goalKey()));
        var served = goalKeys();
        goalKeys.stream()
                .filter(key -> !served.contains(key))
                .forEach(key -> goals.add(new AgreementGoal(this, partnerId, key)));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID partnerId() {
        return partnerId;
    }

    Set<String> goalKeys() {
        return goals.stream().map(AgreementGoal::goalKey).collect(Collectors.toUnmodifiableSet());
    }

    AgreementState stateOn(LocalDate day) {
        return AgreementState.on(day, validFrom, validTo);
    }

    AgreementDraft draft() {
        return new AgreementDraft(registrationNumber, title, purpose, validFrom, validTo, goalKeys());
    }
}
