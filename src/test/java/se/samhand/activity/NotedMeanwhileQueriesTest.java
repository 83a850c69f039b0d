package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** What is noted between the follow-ups, and what is to be mended, is found by an index among thousands of others. */
@PortalTest
class NotedMeanwhileQueriesTest {

    private static final int OTHERS = 3_000;
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Remedies remedies;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID jarva;
    private UUID farsta;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
        jarva = fixture.unit("JAR").id();
        farsta = fixture.unit("FAR").id();
        notedAndToMend();
    }

    @Test
    void theLatestCheckInsOfAUnitComeInTheOrderOfAnIndex() {
        assertThat(cost(() -> checkIns.of("X/1", List.of(jarva), Limit.of(20)))).isEqualTo(new Cost(1, 0, 0));
    }

    @Test
    void thoseOfAUnitAndWhomItComesFromAreSortedWithoutATableOfTheirOwn() {
        var cost = cost(() -> checkIns.of("X/1", List.of(jarva, farsta), Limit.of(20)));
        assertThat(cost.statements()).isEqualTo(1);
        assertThat(cost.temporaryTables()).isZero();
        assertThat(handled(() -> checkIns.of("X/1", List.of(jarva, farsta), Limit.of(20))))
                .isLessThan(OTHERS / 2);
    }

    @Test
    void whatABoardIsToMendInAYearIsFoundByTheDay() {
        assertThat(handled(() -> remedies.dueIn(List.of(jarva, farsta), NEW_YEAR, NEW_YEAR.plusDays(20))))
                .isLessThan(OTHERS / 2);
        assertThat(cost(() -> remedies.dueIn(List.of(jarva, farsta), NEW_YEAR, NEW_YEAR.plusDays(20))))
                .isEqualTo(new Cost(1, 0, 0));
    }

    private Cost cost(Runnable list) {
        return as(fixture.person("JAR", Role.COORDINATOR), () -> work.of(list));
    }

    /** How many rows the database looks at. */
    private long handled(Runnable list) {
        return work.rowsReadBy(list);
    }

    /** Three thousand of each, of two units and a hundred activities, on as many days as there are. */
    private void notedAndToMend() {
        var like = fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2").id().toString();
        jdbc.execute("set foreign_key_checks = 0");
        jdbc.update("""
                insert into check_in (id, commitment_id, unit_id, activity_key, noted_on, status, text, noted_at, noted_by_name)
                select uuid(), f.commitment_id, if(seq %% 2, cast('%s' as uuid), cast('%s' as uuid)), concat('X/', seq div 30),
                       date_add('2025-01-01', interval seq day), 'ON_PLAN', 'Går bra', now(6), 'Karin'
                from follow_up f, seq_1_to_%d where f.id = ?""".formatted(jarva, farsta, OTHERS), like);
        jdbc.update("""
                insert into remedy (id, version, follow_up_id, unit_id, activity_key, period_id, text, owner, due_on, state)
                select uuid(), 0, uuid(), if(seq %% 2, cast('%s' as uuid), cast('%s' as uuid)), concat('X/', seq div 30),
                       f.period_id, 'Bättre', 'Karin', date_add('2025-01-01', interval seq day), 'ONGOING'
                from follow_up f, seq_1_to_%d where f.id = ?""".formatted(jarva, farsta, OTHERS), like);
        jdbc.execute("set foreign_key_checks = 1");
        jdbc.execute("analyze table check_in, remedy");
    }
}
