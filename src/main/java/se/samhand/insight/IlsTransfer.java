package se.samhand.insight;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.clock.PortalClock;

/** That an answer was carried over into ILS, and in which words. */
@Entity
class IlsTransfer {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID boardId;
    private UUID periodId;
    private UUID followUpId;
    private String text;
    private Instant transferredAt;
    private String transferredByName;

    IlsTransfer(UUID boardId, UUID periodId, IlsItem item, Instant now, String by) {
        this.boardId = boardId;
        this.periodId = periodId;
        this.followUpId = item.followUpId();
        this.text = item.whole();
        this.transferredAt = now;
        this.transferredByName = by;
    }

    @SuppressWarnings("NullAway.Init")
    protected IlsTransfer() {} // for Hibernate

    UUID followUpId() {
        return followUpId;
    }

    HandedOver details() {
        return new HandedOver(LocalDate.ofInstant(transferredAt, PortalClock.STOCKHOLM), transferredByName, text);
    }
}
