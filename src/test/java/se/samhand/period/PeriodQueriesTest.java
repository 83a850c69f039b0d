package se.samhand.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The calendar costs the same whether it holds ten periods or thousands. */
class PeriodQueriesTest extends PortalUiTest {

    private static final Cost ONE_STATEMENT_IN_INDEX_ORDER = new Cost(1, 0, 0);

    private final Visitor office = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @Autowired
    private PeriodService service;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aPageTakesOneStatementInTheOrderOfAnIndex(int count) {
        periods(count);
        assertThat(costOfPage(0)).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
        assertThat(costOfPage(1)).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000})
    void theWholeCalendarAndWhatWasOpenedAnewIsReadByTwoStatementsAndSortedByThePortal(int count) {
        periods(count);
        assertThat(work.of(calendar::readNow)).isEqualTo(new Cost(2, 0, 0));
        assertThat(calendar.readNow()).extracting(Period::to).isSorted();
    }

    @Test
    void theDatabaseReadsTheIndexAndSortsNothing() {
        periods(3_000);
        var plan = jdbc.queryForList(
                "explain select * from reporting_period order by to_day desc, opens_on desc limit 51");
        assertThat(plan).singleElement().satisfies(step -> {
            assertThat(step.get("key")).isEqualTo("ix_reporting_period_order");
            assertThat(String.valueOf(step.get("Extra"))).doesNotContain("temporary", "filesort");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void thosePeriodsThatWereAskedToBeOpenedTakeOneStatementInTheOrderOfAnIndex(
            int count, @Autowired LockExceptionService exceptions, @Autowired OrganisationFixture units) {
        units.units("STHLM,Stockholms stad,CITY,,1971-01-01,");
        office.acts(() -> service.addYear(2026));
        jdbc.update(
                "insert into lock_exception (id, version, period_id, unit_id, state, asked_at, asked_by_name, reason,"
                        + " address, decided_by_name, decision) select cast(uuid() as uuid), 0, p.id, u.id, 'ASKED',"
                        + " '2026-01-01' + interval seq minute, 'Kim', 'Sent', 'activities', '', '' from reporting_period p,"
                        + " org_unit u, seq_1_to_" + count + " where p.code = '2026-T1'");
        jdbc.execute("analyze table lock_exception");
        office.acts(() -> exceptions.find(PageRequest.of(0, 50)));
        assertThat(office.does(() -> work.of(() -> exceptions.find(PageRequest.of(0, 50)))))
                .isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    private Cost costOfPage(int number) {
        return office.does(() -> work.of(() -> service.periods(PageRequest.of(number, 50))));
    }

    private void periods(int count) {
        jdbc.update("insert into reporting_period (id, version, code, scheme, from_day, to_day, opens_on, due_on,"
                + " closes_on) select uuid(), 0, concat('P', seq), 'FREE', '2000-01-01', '2000-01-01' + interval"
                + " seq div 3 day, '2000-01-01' + interval seq day, '2000-01-01' + interval seq day, '2000-01-01'"
                + " + interval seq day from seq_1_to_" + count);
        jdbc.execute("analyze table reporting_period");
    }
}
