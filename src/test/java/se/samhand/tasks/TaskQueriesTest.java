package se.samhand.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What waits is found as fast among thousands as among ten, whether it has a date or not. */
class TaskQueriesTest extends PortalUiTest {

    private static final Cost THREE_STATEMENTS_IN_INDEX_ORDER = new Cost(3, 0, 0);

    @Autowired
    private TaskService service;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID jarva;
    private Visitor karin;

    @BeforeEach
    void twoBoards(@Autowired OrganisationFixture units, @Autowired OrganisationDirectory directory) {
        units.units(
                "STHLM,Stockholms stad,CITY,,2007-01-01,",
                "JAR,Järva,DISTRICT,STHLM,2023-07-01,",
                "FAR,Farsta,DISTRICT,STHLM,2007-01-01,");
        jarva = directory.readNow().byCode("JAR").orElseThrow().id();
        karin = visitor(
                "karin", new ActingFor(jarva, "JAR", "Järva", Set.of(Role.COORDINATOR, Role.APPROVER, Role.TRAINER)));
    }

    @Test
    void tenAreFoundByThreeStatements() {
        tasks(10);
        assertThat(waiting()).isEqualTo(8);
        assertThat(cost().statements()).isEqualTo(3);
    }

    @Test
    void thousandsAreFoundByThreeStatementsInTheOrderOfAnIndex() {
        tasks(3_000);
        assertThat(waiting()).isEqualTo(200);
        assertThat(cost()).isEqualTo(THREE_STATEMENTS_IN_INDEX_ORDER);
    }

    @Test
    void whatIsDoneCostsNothing() {
        tasks(3_000);
        jdbc.update("update task set closed_at = now() where unit_id = ? and title <> 'Sak 7'", jarva.toString());
        assertThat(waiting()).isEqualTo(1);
        assertThat(cost()).isEqualTo(THREE_STATEMENTS_IN_INDEX_ORDER);
    }

    @Test
    void thousandsThatAreDoneTogetherAreOneLine() {
        tasks(3_000);
        jdbc.update("update task set gathered_at = 'activities/review' where role = 'APPROVER'");
        jdbc.execute("analyze table task");
        var together = karin.does(() -> service.mine().overdue().getFirst());
        assertThat(together.isGathered()).isTrue();
        assertThat(together.amount()).isEqualTo(1_200);
        assertThat(cost()).isEqualTo(THREE_STATEMENTS_IN_INDEX_ORDER);
    }

    private int waiting() {
        return karin.does(() -> {
            var mine = service.mine();
            return mine.overdue().size() + mine.thisWeek().size() + mine.later().size();
        });
    }

    private Cost cost() {
        return karin.does(() -> {
            service.mine();
            return work.of(service::mine);
        });
    }

    /** For several roles, some without a date, every fifth done, and as many at another board. */
    private void tasks(int count) {
        for (var unit : new String[] {"JAR", "FAR"}) {
            jdbc.update(
                    "insert into task (id, version, kind, subject_id, unit_id, role, title, detail, address, due_on,"
                            + " opened_at, closed_at) select uuid(), 0, 'X', uuid(), (select id from org_unit where code = ?),"
                            + " if(seq % 2, 'COORDINATOR', 'APPROVER'), concat('Sak ', seq), '', 'activities',"
                            + " if(seq % 3, date_add(?, interval seq % 90 day), null), now(),"
                            + " if(seq % 5, null, now()) from seq_1_to_" + count,
                    unit,
                    LocalDate.of(2026, 9, 1));
        }
        jdbc.execute("analyze table task");
    }
}
