package se.samhand.training.sessions;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.organisation.people.EmploymentDetails;
import se.samhand.organisation.people.StaffOfUnits;

/**
 * Whom the signed-in person can give a seat. Each stands there once: whoever works at two of the units stands where they
 * began last, in the list as in the booking.
 */
@Component
class Team {

    private static final Comparator<EmploymentDetails> BEGAN =
            Comparator.comparing(EmploymentDetails::from).thenComparing(EmploymentDetails::id);

    private final StaffOfUnits staff;
    private final SessionAccess access;
    private final Clock clock;

    Team(StaffOfUnits staff, SessionAccess access, Clock clock) {
        this.staff = staff;
        this.access = access;
        this.clock = clock;
    }

    /** By person. */
    Map<UUID, EmploymentDetails> today() {
        return staff.at(access.unitsAnsweredFor(), LocalDate.now(clock)).stream()
                .collect(toMap(
                        EmploymentDetails::personId,
                        Function.identity(),
                        BinaryOperator.maxBy(BEGAN),
                        LinkedHashMap::new));
    }
}
