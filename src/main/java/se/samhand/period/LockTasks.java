package se.samhand.period;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tells the programme office that it is asked to open a period, and whoever asked what was decided. */
@Component
class LockTasks {

    private static final String ASKED = "LOCK_ASKED";
    private static final String GRANTED = "LOCK_GRANTED";
    private static final String REFUSED = "LOCK_REFUSED";

    private final TaskBoard board;
    private final OrganisationDirectory directory;

    LockTasks(TaskBoard board, OrganisationDirectory directory) {
        this.board = board;
        this.directory = directory;
    }

    void isAsked(LockException exception, Period period) {
        var address = "admin/periods/exceptions?request=" + exception.id();
        board.open(task(ASKED, exception, period, Role.PROGRAMME_OFFICE, address));
    }

    void isGranted(LockException exception, Period period) {
        isDecided(GRANTED, exception, period);
    }

    void isRefused(LockException exception, Period period) {
        isDecided(REFUSED, exception, period);
    }

    private void isDecided(String kind, LockException exception, Period period) {
        board.close(ASKED, exception.id());
        board.open(task(kind, exception, period, Role.COORDINATOR, exception.address()));
    }

    /** Whoever asked has read it, or it has ended. */
    void areRead(List<UUID> exceptionIds) {
        board.close(GRANTED, exceptionIds);
        board.close(REFUSED, exceptionIds);
    }

    private TaskToDo task(String kind, LockException exception, Period period, Role role, String address) {
        return new TaskToDo(
                kind,
                exception.id(),
                exception.unitId(),
                role,
                nameOf(exception),
                period.shortCode() + " " + period.year(),
                address,
                exception.untilDay());
    }

    String nameOf(LockException exception) {
        return directory.organisation().byId(exception.unitId()).map(Unit::name).orElse("");
    }
}
