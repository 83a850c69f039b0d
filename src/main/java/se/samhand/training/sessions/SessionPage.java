package se.samhand.training.sessions;

import java.io.Serializable;
import java.util.List;
import se.samhand.organisation.people.EmploymentDetails;

/**
 * A session as one reader sees it.
 *
 * @param people those whom the reader may see, with a seat or in the line, as they came
 * @param leavable whether seats can be given back
 * @param plans whether the reader publishes and cancels sessions
 * @param bookable whom the reader can book: who works there today and is not in it yet, by name
 */
public record SessionPage(
        SessionDetails session,
        List<EnrolmentDetails> people,
        boolean leavable,
        boolean plans,
        List<EmploymentDetails> bookable)
        implements Serializable {

    public SessionPage {
        people = List.copyOf(people);
        bookable = List.copyOf(bookable);
    }
}
