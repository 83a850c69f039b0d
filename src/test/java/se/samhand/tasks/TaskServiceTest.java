package se.samhand.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** Who is told that something waits. */
@PortalTest
class TaskServiceTest {

    @Autowired
    private OrganisationFixture units;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private TaskBoard board;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theCity() {
        units.stockholm();
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatWaitsForARoleAtAUnitWaitsThereOnly() {
        waits("JAR", Role.APPROVER, LocalDate.of(2026, 9, 15));
        assertThat(countOf("JAR", Role.APPROVER)).isOne();
        assertThat(countOf("FAR", Role.APPROVER)).isZero();
        assertThat(countOf("JAR", Role.COORDINATOR)).isZero();
    }

    @Test
    void whatWaitsForTheProgrammeOfficeWaitsForAllWhoHoldThatRoleWhateverUnitItIsAbout() {
        waits("JAR", Role.PROGRAMME_OFFICE, LocalDate.of(2026, 9, 15));
        assertThat(countOf("SOF", Role.PROGRAMME_OFFICE)).isOne();
        assertThat(countOf("SLK", Role.PROGRAMME_OFFICE)).isOne();
        assertThat(countOf("JAR", Role.COORDINATOR)).isZero();
    }

    @Test
    void ofSeveralRolesEverythingComesInOneListByDate() {
        waits("JAR", Role.PROGRAMME_OFFICE, LocalDate.of(2199, 2, 1));
        waits("SOF", Role.COORDINATOR, LocalDate.of(2199, 1, 1));
        waits("FAR", Role.ADMIN, LocalDate.of(2199, 3, 1));
        signIn("SOF", Role.PROGRAMME_OFFICE, Role.COORDINATOR, Role.ADMIN);
        assertThat(tasks.mine().later())
                .extracting(TaskLine::title)
                .containsExactly("COORDINATOR SOF", "PROGRAMME_OFFICE JAR", "ADMIN FAR");
    }

    private void waits(String unit, Role role, LocalDate due) {
        var toDo = new TaskToDo("FOLLOW_UP", UUID.randomUUID(), idOf(unit), role, role + " " + unit, "", "", due);
        transaction.executeWithoutResult(status -> board.open(toDo));
    }

    private long countOf(String unit, Role... roles) {
        signIn(unit, roles);
        var listed = tasks.mine();
        var count = tasks.countMine();
        assertThat(listed.overdue().size()
                        + listed.thisWeek().size()
                        + listed.later().size())
                .isEqualTo((int) count);
        return count;
    }

    private void signIn(String unit, Role... roles) {
        var acting = new ActingFor(idOf(unit), unit, unit, Set.of(roles));
        var user = new PortalUser(UUID.randomUUID(), "x", "X", Locale.of("sv"), List.of(acting));
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
    }

    private UUID idOf(String unit) {
        return directory.readNow().byCode(unit).orElseThrow().id();
    }
}
