package se.samhand.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity comes from and what it became, across the break between two versions.
 *
 * @param before what went on as it, in the version before; empty for something new
 * @param after as what it went on, in the version after
 * @param ended the version that came after and does not go on with it, or null
 */
public record ActivityThread(
        List<Linked> before, List<Linked> after, @Nullable Ended ended) implements Serializable {

    /** Where nothing is known. */
    public static final ActivityThread NONE = new ActivityThread(List.of(), List.of(), null);

    /** An activity of a neighbouring version. */
    public record Linked(UUID activityId, String programmeCode, int version, String goalCode, String code, String text)
            implements Serializable {

        /** Where it can be read. */
        public String address() {
            return "programmes/" + programmeCode + "/goals/" + goalCode + "?version=" + version;
        }
    }

    /** A version, and its first day. */
    public record Ended(int version, LocalDate from) implements Serializable {}
}
