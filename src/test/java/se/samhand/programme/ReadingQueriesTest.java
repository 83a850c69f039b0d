package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** What is read of programmes costs the same whether there are ten of a thing or thousands. */
@PortalTest
class ReadingQueriesTest {

    private static final String VNR = "VNR-2021";

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ProgrammeDirectory directory;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theProgrammes(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        units.stockholm();
        fixture.theProgrammes();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void theListOfProgrammes(int count) {
        jdbc.update("insert into programme (id, version, code, name, kind, valid_from, verification, source)"
                + " select uuid(), 0, concat('P', seq), concat('Program ', seq), 'PROGRAMME',"
                + " '2000-01-01' + interval seq day, 'SEED', '' from seq_1_to_" + count);
        jdbc.execute("analyze table programme");
        assertThat(cost(programmes::programmes)).isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aProgrammeWithItsGoals(int count) {
        goals(count);
        assertThat(cost(() -> programmes.programme(VNR, 1))).isEqualTo(new Cost(4, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void theGoalsThatAnAgreementCanServe(int count) {
        goals(count);
        assertThat(cost(directory::goals)).isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aGoalWithItsActivities(int count) {
        activities(count);
        assertThat(cost(() -> programmes.goal(VNR, "3", 1))).isEqualTo(new Cost(4, 0, 0));
    }

    private Cost cost(Runnable deed) {
        return as(OFFICE, () -> {
            deed.run();
            return work.of(deed);
        });
    }

    private void goals(int count) {
        jdbc.update(
                "insert into goal (id, version, programme_version_id, goal_key, code, sort_code, text, verification,"
                        + " source, position) select uuid(), 0, v.id, concat('X/', seq), concat('9', seq),"
                        + " lpad(9000 + seq, 5, '0'), 'Mål', 'SEED', '', 0 from programme_version v, seq_1_to_"
                        + count);
        jdbc.execute("analyze table goal");
    }

    private void activities(int count) {
        jdbc.update("insert into programme_activity (id, version, programme_version_id, goal_id, activity_key, code,"
                + " sort_code, text, starts_on, ends_on, wording, rest, position)"
                + " select uuid(), 0, a.programme_version_id, a.goal_id, concat('X/', seq), concat('9.', seq),"
                + " concat('9.', lpad(seq, 5, '0')), a.text, a.starts_on, a.ends_on, a.wording, a.rest, 0"
                + " from programme_activity a, seq_1_to_" + count + " where a.activity_key = 'VNR-2021/3.2'");
        jdbc.update("insert into activity_responsibility (programme_activity_id, responsible, role)"
                + " select id, 'ALL_DISTRICTS', 'LEADS' from programme_activity where activity_key like 'X/%'");
        jdbc.update("insert into programme_activity_tag (programme_activity_id, list, code)"
                + " select id, 'TARGET_GROUP', 'YOUNG' from programme_activity where activity_key like 'X/%'");
        jdbc.execute("analyze table programme_activity, activity_responsibility, programme_activity_tag");
    }
}
