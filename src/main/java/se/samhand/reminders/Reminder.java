package se.samhand.reminders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** That somebody is to be reminded of a task at a step, once, and on which day they were. */
@Entity
class Reminder {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID taskId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Step step;

    private LocalDate dueOn;
    private boolean ownTask;
    private LocalDate reachedOn;
    private @Nullable LocalDate toldOn;

    Reminder(Key key, boolean ownTask, LocalDate reachedOn) {
        this.taskId = key.taskId;
        this.accountId = key.accountId;
        this.step = key.step;
        this.dueOn = key.dueOn;
        this.ownTask = ownTask;
        this.reachedOn = reachedOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {} // for Hibernate

    boolean isLate() {
        return step.isLate();
    }

    void isTold(LocalDate day) {
        toldOn = day;
    }

    UUID taskId() {
        return taskId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Whether it waits for the person, and not for somebody they answer for. */
    boolean isOfOwnTask() {
        return ownTask;
    }

    /** A task that gets another last day is a new matter. */
    record Key(UUID taskId, UUID accountId, Step step, LocalDate dueOn) {}
}
