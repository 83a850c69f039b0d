package se.samhand.tasks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.security.Roles.Role;

/**
 * Something that waits for the holders of a role at a unit; of a {@linkplain Role#isCityWide() city-wide} role, for all
 * who hold it anywhere, and the unit is the one that it concerns.
 *
 * @param kind what sort of thing it is; {@code tasks.kind.<kind>} is its text
 * @param subjectId what it is about; a kind and a subject are one task for a role, however often it is opened
 * @param title what programmes and people wrote, in its own language
 * @param detail more in a word or two, such as the period; may be empty
 * @param address where it is done, as in {@code activities/…?period=2026-T2}
 * @param dueOn the last day, or null when there is none
 * @param amount how much there is to do, where that is counted; else 0
 * @param gatheredAt the page where all of the kind are done together, or null
 */
public record TaskToDo(
        String kind,
        UUID subjectId,
        UUID unitId,
        Role role,
        String title,
        String detail,
        String address,
        @Nullable LocalDate dueOn,
        int amount,
        @Nullable String gatheredAt) {

    public TaskToDo(
            String kind,
            UUID subjectId,
            UUID unitId,
            Role role,
            String title,
            String detail,
            String address,
            @Nullable LocalDate dueOn) {
        this(kind, subjectId, unitId, role, title, detail, address, dueOn, 0, null);
    }

    /** Says how much there is to do, in the words of {@code tasks.counted.<kind>}. */
    public TaskToDo amounting(int much) {
        return new TaskToDo(kind, subjectId, unitId, role, title, detail, address, dueOn, much, gatheredAt);
    }

    /** Is shown as one line with all others of its kind, {@code tasks.gathered.<kind>}, which leads to the page. */
    public TaskToDo gatheredAt(String page) {
        return new TaskToDo(kind, subjectId, unitId, role, title, detail, address, dueOn, amount, page);
    }
}
