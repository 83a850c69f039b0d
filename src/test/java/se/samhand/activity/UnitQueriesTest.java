package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** What is read about a unit, and about all, costs the same whether ten things are undertaken or thousands. */
@PortalTest
class UnitQueriesTest {

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private CommitmentReader reader;

    @Autowired
    private UnitFollowUps unitPage;

    @Autowired
    private StandingService standing;

    @Autowired
    private MatrixService matrix;

    @Autowired
    private CarryOverService carryOvers;

    @Autowired
    private UnfinishedByActivity unfinished;

    @Autowired
    private BoardAnswers answers;

    @Autowired
    private ReviewListService reviews;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID jarva;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
        jarva = fixture.unit("JAR").id();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aPageOfAUnitsCommitmentsTakesOneStatementInTheOrderOfAnIndex(int count) {
        more(count);
        assertThat(cost(() -> reader.ofUnit(jarva, PageRequest.of(0, 50)))).isEqualTo(new Cost(1, 0, 0));
        assertThat(cost(() -> reader.ofUnit(jarva, PageRequest.of(count / 100, 50))))
                .isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void whatAUnitShouldReadAgainAndWhatIsUnfinishedOfAVersion(int count) {
        more(count);
        assertThat(cost(() -> carryOvers.toConfirm(jarva))).isEqualTo(new Cost(1, 0, 0));
        assertThat(cost(() -> unfinished.ofVersion("VNR-2021", 1))).isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void whatStandsAroundTheListOfAUnit(int count) {
        more(count);
        assertThat(cost(() -> reader.list("JAR"))).isEqualTo(new Cost(3, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void whatAUnitHasSubmitted(int count) {
        more(count);
        assertThat(cost(() -> unitPage.of(jarva, 50))).isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void howABoardStands(int count) {
        more(count);
        assertThat(cost(standing::ownBoard)).isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void howTheUnitsOfActivitiesStand(int count) {
        more(count);
        assertThat(cost(() -> standing.ofActivities(List.of("VNR-2021/3.2", "VNR-2021/3.3"))))
                .isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void theMatrix(int count) {
        more(count);
        assertThat(cost(() -> matrix.matrix(2025, null))).isEqualTo(new Cost(2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void theMatrixOfOneActivity(int count) {
        more(count);
        assertThat(cost(() -> matrix.matrix(2025, "VNR-2021/3.2"))).isEqualTo(new Cost(2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void theActivitiesThatTheMatrixCanShow(int count) {
        more(count);
        assertThat(cost(matrix::activities)).isEqualTo(new Cost(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void whatABoardReportsFurther(int count) {
        more(count);
        assertThat(cost(() -> answers.submitted(jarva, fixture.period("2025-T2").id())))
                .isEqualTo(new Cost(1, 0, 0));
    }

    /** Counts for the choices above the list: as many groups as units and periods, whatever waits. */
    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void howMuchWaitsForAReviewer(int count) {
        more(count);
        jdbc.update(
                "update follow_up set stage = 'SUBMITTED', status = 'ON_PLAN', submitted_at = now(), waits_for = 'BOARD'");
        jdbc.execute("analyze table follow_up");
        var cost = as(fixture.person("JAR", Role.APPROVER), () -> {
            reviews.waiting(ReviewLevel.BOARD);
            return work.of(() -> reviews.waiting(ReviewLevel.BOARD));
        });
        assertThat(cost.statements()).isEqualTo(1);
    }

    @Test
    void anActivityIsNamedOnceInTheWordsOfItsLatestVersion() {
        more(1);
        jdbc.update(
                "update commitment set activity_key = 'VNR-2021/3.2', activity_text = 'Nya ord' where version_number = 9");
        assertThat(as(karin(), matrix::activities))
                .filteredOn(it -> it.key().equals("VNR-2021/3.2"))
                .extracting(FollowedActivity::text)
                .containsExactly("Nya ord");
    }

    private Cost cost(Runnable list) {
        return as(karin(), () -> {
            list.run();
            return work.of(list);
        });
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    /** As many more activities of another version, all of them Järva's, half of them submitted. */
    private void more(int count) {
        var like = fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2").id().toString();
        jdbc.execute("set foreign_key_checks = 0");
        jdbc.update(
                "insert into commitment (id, version, programme_activity_id, unit_id, role, state, programme_code,"
                        + " version_number, goal_code, activity_key, activity_code, sort_code, activity_text, begins_on, ends_on, goal_key)"
                        + " select uuid(), 0, uuid(), unit_id, role, state, programme_code, 9, goal_code, concat('X/',"
                        + " seq), concat('9.', seq), concat('9.', lpad(seq, 5, '0')), activity_text, begins_on, ends_on, goal_key from"
                        + " commitment, seq_1_to_" + count
                        + " where id = (select commitment_id from follow_up where id = ?)",
                like);
        jdbc.update(
                "insert into follow_up (id, version, commitment_id, period_id, unit_id, board_id, activity_key,"
                        + " sort_code, due_on, stage, expected, status, submitted_at, waits_for, narrative, cause, remedy,"
                        + " remedy_owner, unchanged) select uuid(), 0, c.id, f.period_id, f.unit_id, f.board_id,"
                        + " c.activity_key, c.sort_code, f.due_on, if(crc32(c.id) % 2, 'EXPECTED', 'ACCEPTED'), 1,"
                        + " 'ON_PLAN', now(6), null, '', '', '', '', 0 from commitment c, follow_up f where"
                        + " c.version_number = 9 and f.id = ?",
                like);
        jdbc.execute("set foreign_key_checks = 1");
        jdbc.execute("analyze table follow_up, commitment");
    }
}
