package se.samhand.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/** One thing that waits, or has waited, for the holders of a role at a unit. */
@Entity
class Task {

    private static final int TEXT = 400;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String kind;
    private UUID subjectId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;
    private String detail;
    private String address;
    private @Nullable LocalDate dueOn;
    private int amount;
    private @Nullable String gatheredAt;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Task(TaskToDo toDo, Instant now) {
        kind = toDo.kind();
        subjectId = toDo.subjectId();
        role = toDo.role();
        openedAt = now;
        describe(toDo);
    }

    @SuppressWarnings("NullAway.Init")
    protected Task() {} // for Hibernate

    /** Waits again if it was done; says what holds now. */
    void open(TaskToDo toDo, Instant now) {
        if (closedAt != null) {
            closedAt = null;
            openedAt = now;
        }
        describe(toDo);
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    TaskBoard.Key key() {
        return new TaskBoard.Key(kind, subjectId, role);
    }

    private void describe(TaskToDo toDo) {
        unitId = toDo.unitId();
        title = shortened(toDo.title());
        detail = shortened(toDo.detail());
        address = toDo.address();
        dueOn = toDo.dueOn();
        amount = toDo.amount();
        gatheredAt = toDo.gatheredAt();
    }

    private static String shortened(String text) {
        return text.length() <= TEXT ? text : text.substring(0, TEXT - 1) + "…";
    }
}
