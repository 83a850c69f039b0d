package se.samhand.reminders;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Lets the programme office know of roles that a reminder should have gone to and that nobody holds. */
@Component
class Vacancies {

    /** Roles whose holders the programme office can see to; its own it would not see. */
    private static final Set<Role> MISSED =
            EnumSet.complementOf(EnumSet.of(Role.PROGRAMME_OFFICE, Role.AUDITOR, Role.ADMIN));

    private static final String NOBODY = "NOBODY_";

    private final TaskBoard board;

    Vacancies(TaskBoard board) {
        this.board = board;
    }

    /** These and no others are vacant now, as far as reminders have shown. */
    void are(Collection<Chain.Link> vacant, Organisation organisation) {
        for (var role : MISSED) {
            var missing = new ArrayList<TaskToDo>();
            vacant.stream()
                    .filter(link -> link.role() == role)
                    .forEach(link -> organisation
                            .byId(link.unitId())
                            .map(unit -> new TaskToDo(
                                    NOBODY + role,
                                    unit.id(),
                                    unit.id(),
                                    Role.PROGRAMME_OFFICE,
                                    unit.name(),
                                    "",
                                    role.isOfPartner() ? "partners/agreements" : "organisation/" + unit.code(),
                                    null))
                            .ifPresent(missing::add));
            board.onlyTheseWait(NOBODY + role, missing);
        }
    }
}
