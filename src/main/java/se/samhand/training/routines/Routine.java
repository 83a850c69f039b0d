package se.samhand.training.routines;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.training.Topic;

/** What the city asks about, and why; how it is done stands in its versions. */
@Entity
class Routine {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String title;

    /** @param unitId the city, for which its own versions hold */
    Routine(UUID unitId, RoutineDraft draft) {
        this.unitId = unitId;
        topic = draft.topicOrThrow();
        title = draft.title().strip();
    }

    @SuppressWarnings("NullAway.Init")
    protected Routine() {} // for Hibernate

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    Topic topic() {
        return topic;
    }

    String title() {
        return title;
    }

    boolean isOfWholeCity(UUID unit) {
        return unitId.equals(unit);
    }
}
