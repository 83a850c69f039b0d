package se.samhand.training.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What is taught; when and where stands in its sessions. */
@Entity
class Course {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    private @Nullable UUID routineId;

    Course(CourseDraft draft) {
        title = draft.title().strip();
        kind = draft.kindOrThrow();
        routineId = draft.routineId();
    }

    @SuppressWarnings("NullAway.Init")
    protected Course() {} // for Hibernate

    CourseDetails details() {
        return new CourseDetails(id, title, kind, routineId);
    }
}
