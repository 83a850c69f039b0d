package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The list of accounts costs the same whether there are ten or thousands. */
class AccountQueriesTest extends PortalUiTest {

    /** The accounts of a page, and the roles they hold today. */
    private static final Cost TWO_STATEMENTS_IN_INDEX_ORDER = new Cost(2, 0, 0);

    private final Visitor admin = visitor("admin");

    @Autowired
    private AccountService accounts;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aTown(@Autowired SmallTown town) {
        town.city();
        town.account("admin", Role.ADMIN, "STHLM");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aPageTakesTwoStatementsInTheOrderOfAnIndex(int count) {
        people(count);
        assertThat(cost("", 0)).isEqualTo(TWO_STATEMENTS_IN_INDEX_ORDER);
        assertThat(cost("", count / 100)).isEqualTo(TWO_STATEMENTS_IN_INDEX_ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Person 7", "person.7", "åäö"})
    void aSearchTakesTwoStatementsInTheOrderOfAnIndex(String text) {
        people(1_000);
        assertThat(cost(text, 0)).isEqualTo(TWO_STATEMENTS_IN_INDEX_ORDER);
    }

    @Test
    void aSearchByUnitTakesTwoStatementsAndSortsNothing() {
        people(1_000);
        var cost = cost("järva", 0);
        assertThat(cost.statements()).isEqualTo(2);
        assertThat(cost.sorts()).isZero();
    }

    @Test
    void theDatabaseReadsTheIndexAndSortsNothing() {
        people(1_000);
        var plan = jdbc.queryForList("explain select id, username, display_name, disabled, password_hash from account"
                + " order by display_name, username limit 51");
        assertThat(plan).singleElement().satisfies(step -> {
            assertThat(step.get("key")).isEqualTo("ix_account_name");
            assertThat(String.valueOf(step.get("Extra"))).doesNotContain("temporary", "filesort");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void whatSomebodyMayDoOrMightOnceTakesOneStatementInTheOrderOfAnIndex(int count) {
        people(10);
        jdbc.update("insert into membership (id, version, account_id, unit_id, role, valid_from, valid_to) select"
                + " uuid(), 0, a.id, u.id, 'TRAINER', '2015-01-01' + interval seq day, '2015-01-01' + interval seq day"
                + " from account a, org_unit u, seq_1_to_" + count
                + " where a.username like 'person.%' and u.code = 'JAR'");
        jdbc.execute("analyze table membership");
        var one = UUID.fromString(
                jdbc.queryForObject("select id from account where username = 'person.7'", String.class));

        admin.acts(() -> memberships.of(one));
        assertThat(admin.does(() -> work.of(() -> memberships.of(one)))).isEqualTo(new Cost(1, 0, 0));
    }

    private Cost cost(String text, int page) {
        return admin.does(() -> {
            accounts.find(text, PageRequest.of(page, 50));
            return work.of(() -> accounts.find(text, PageRequest.of(page, 50)));
        });
    }

    private void people(int count) {
        jdbc.update("insert into account (id, version, username, display_name, language, disabled, created_at)"
                + " select uuid(), 0, concat('person.', seq), concat('Person ', seq), 'sv', false, now(6)"
                + " from seq_1_to_" + count);
        jdbc.update(
                "insert into membership (id, version, account_id, unit_id, role, valid_from)"
                        + " select uuid(), 0, a.id, u.id, 'COORDINATOR', ? from account a, org_unit u"
                        + " where a.username like 'person.%' and u.code = 'JAR'",
                LocalDate.of(2024, 1, 1));
        jdbc.execute("analyze table account, membership");
    }
}
