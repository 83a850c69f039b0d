package se.samhand.organisation.people;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the portal knows that whoever signs in is somebody of the staff list: by the address, which one person alone has.
 * For other parts of the portal, without a guard of its own: whoever asks guards what they do with the answer.
 */
@Component
@Transactional
public class StaffAddresses {

    private final Persons persons;

    StaffAddresses(Persons persons) {
        this.persons = persons;
    }

    /** Somebody has signed in whose mail goes to the address; who is nobody of the staff list does not matter here. */
    public void signedIn(String email, Instant at) {
        persons.signedIn(email, at);
    }

    /** The person's address at work; empty when there is none, as for all staff with protected identity. */
    @Transactional(readOnly = true)
    public Optional<String> of(UUID personId) {
        return persons.findById(personId).map(Person::workEmail);
    }

    /**
     * What the persons are called today.
     *
     * @param function what staff with protected identity are called
     */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> personIds, String function) {
        return persons.findAllById(personIds).stream()
                .collect(Collectors.toMap(Person::id, person -> person.shownAs(function)));
    }
}
