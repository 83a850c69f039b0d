package se.samhand.partners;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A goal that an agreement serves, by its key, which is the same in every version of the programme. */
@Entity
class AgreementGoal {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @TenantId
    private UUID partnerId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agreement agreement;

    private String goalKey;

    AgreementGoal(Agreement agreement, UUID partnerId, String goalKey) {
        this.agreement = agreement;
        this.partnerId = partnerId;
        this.goalKey = goalKey;
    }

    @SuppressWarnings("NullAway.Init")
    protected AgreementGoal() {} // for Hibernate

    String goalKey() {
        return goalKey;
    }
}
