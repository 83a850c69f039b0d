package se.samhand.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.indicator.IndicatorFixture.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** The list of indicators and one of them cost the same whether there are a few or thousands. */
@PortalTest
class IndicatorQueriesTest {

    private static final int MANY = 2_000;

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private ProgrammeDirectory programmes;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
    }

    @Test
    void aPageOfTheListTakesTheSameFewStatementsWithThousands() {
        var few = costOfList();
        thousands();
        var many = costOfList();

        assertThat(many.statements()).isEqualTo(few.statements()).isLessThanOrEqualTo(4);
        var goals = costOf(programmes::goals); // a few rows, read whole and sorted
        assertThat(many.temporaryTables()).isEqualTo(goals.temporaryTables());
        assertThat(many.sorts()).isEqualTo(goals.sorts());
    }

    @Test
    void oneIndicatorTakesAHandfulOfStatements() {
        thousands();

        assertThat(costOf(() -> indicators.indicator("RUTIN", null)).statements())
                .isLessThanOrEqualTo(6);
    }

    private Cost costOfList() {
        return costOf(() -> indicators.list(PageRequest.of(0, 50)));
    }

    private Cost costOf(Runnable deed) {
        return as(fixture.person("STHLM", Role.AUDITOR), () -> {
            deed.run();
            return work.of(deed);
        });
    }

    /** As many more indicators, each with a figure of every board for one period. */
    private void thousands() {
        jdbc.update("insert into indicator_definition (id, version, code, name, value_kind, numerator, denominator,"
                + " direction, over_units, over_periods, baseline, target, small_counts, period_kind, level, goal_key,"
                + " frequency, axes, units, verification, source) select uuid(), 0, concat('Z', seq), name, value_kind,"
                + " numerator, denominator, direction, over_units, over_periods, baseline, target, small_counts,"
                + " period_kind, level, goal_key, frequency, axes, units, verification, source"
                + " from indicator_definition, seq_1_to_" + MANY + " where code = 'RUTIN'");
        jdbc.update("insert into observation (id, version, indicator_id, unit_id, period_id, split, state, number,"
                + " denominator, entered_by, entered_at) select uuid(), 0, d.id, u.id, p.id, '', 'VALUE', 5, 9, '',"
                + " now() from indicator_definition d, org_unit u, reporting_period p where p.code = '2026-T2'"
                + " and u.code in ('JAR', 'FAR', 'KUN') and d.over_units = 'RATIO'");
        jdbc.execute("analyze table indicator_definition, observation");
    }
}
