package se.samhand.handover;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samhand.activity.Duties;
import se.samhand.organisation.people.FunctionDetails;
import se.samhand.organisation.people.HolderDetails;

/**
 * A function: who holds it, what it answers for, and how it goes over from one to the next.
 *
 * @param holders all that are known, the latest first; for those who may not read the duties, those of today
 * @param duties empty for those who may not read them, as {@code contacts} and all hand-overs are
 * @param contacts who one works with in the function
 * @param current prepared, or waiting for a signature; empty when neither
 * @param signed earlier ones, the latest first
 * @param mayNote whether the person may write what whoever takes over should know
 * @param mayReceive whether the person is the one who signs
 */
public record HandOverPage(
        FunctionDetails function,
        String unitCode,
        String unitName,
        List<HolderDetails> holders,
        Optional<Duties> duties,
        List<Contact> contacts,
        Optional<HandOverDetails> current,
        List<HandOverDetails> signed,
        boolean mayNote,
        boolean mayReceive,
        LocalDate today)
        implements Serializable {

    /**
     * Somebody one works with.
     *
     * @param what what they are, by name of their function or unit
     * @param who their name or address; empty when nobody is known
     */
    public record Contact(String what, String who) implements Serializable {}
}
