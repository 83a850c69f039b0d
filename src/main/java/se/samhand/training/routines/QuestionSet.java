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

/** Questions that somebody else has published: their name, owner and address, never the questions themselves. */
@Entity
class QuestionSet {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private String name;
    private String owner;
    private String link;
    private String targetGroup;

    QuestionSet(QuestionSetDraft draft) {
        topic = draft.topicOrThrow();
        name = draft.name().strip();
        owner = draft.owner().strip();
        link = draft.link().strip();
        targetGroup = draft.targetGroup().strip();
    }

    @SuppressWarnings("NullAway.Init")
    protected QuestionSet() {} // for Hibernate

    QuestionSetDetails details() {
        return new QuestionSetDetails(id, topic, name, owner, link, targetGroup);
    }
}
