package se.samhand.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works where, for other parts of the portal. Without a guard of its own: whoever asks guards what they do with the
 * answer.
 */
@Component
public class StaffOfUnits {

    private final Employments employments;
    private final Persons persons;

    StaffOfUnits(Employments employments, Persons persons) {
        this.employments = employments;
        this.persons = persons;
    }

    /** Everybody who works at any of the units on the day; somebody who works at two stands there twice. */
    @Transactional(readOnly = true)
    public List<EmploymentDetails> at(Collection<UUID> unitIds, LocalDate day) {
        return unitIds.isEmpty()
                ? List.of()
                : employments.atAny(unitIds, day).stream()
                        .map(Employment::details)
                        .toList();
    }

    /** Lets nobody else decide anything about the persons until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> personIds) {
        persons.held(personIds);
    }
}
