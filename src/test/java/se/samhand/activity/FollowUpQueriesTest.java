package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** The lists of follow-ups cost the same whether there are ten or thousands. */
@PortalTest
class FollowUpQueriesTest {

    private static final int MANY = 3_000;

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private MatrixService matrix;

    @Autowired
    private ReviewListService reviews;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 1));
    }

    @Test
    void aPageOfTheListTakesTheSameFewStatementsWithThousands() {
        var few = costOfList(karin(), true, Sort.unsorted());
        thousands();
        var many = costOfList(karin(), true, Sort.unsorted());
        assertThat(many.statements()).isEqualTo(few.statements()).isLessThanOrEqualTo(4);
    }

    @Test
    void theListOfABoardComesInTheOrderOfAnIndex() {
        thousands();
        assertUnsorted(costOfList(karin(), true, Sort.unsorted()));
        assertUnsorted(costOfList(karin(), true, Sort.by("dueOn")));
        assertUnsorted(costOfList(karin(), true, Sort.by(Sort.Direction.DESC, "sortCode")));
    }

    @Test
    void theListOfAllBoardsComesInTheOrderOfAnIndex() {
        thousands();
        assertUnsorted(costOfList(office(), false, Sort.unsorted()));
        assertUnsorted(costOfList(office(), false, Sort.by("dueOn")));
    }

    @Test
    void theMatrixTakesAHandfulOfStatements() {
        thousands();
        var cost = as(office(), () -> {
            matrix.matrix(2025, null);
            return work.of(() -> matrix.matrix(2025, null));
        });
        assertThat(cost.statements()).isLessThanOrEqualTo(4);
    }

    @Test
    void whatWaitsForAReviewerComesInTheOrderOfAnIndexHoweverItIsNarrowed() {
        thousands();
        jdbc.update("update follow_up set stage = 'SUBMITTED', status = 'ON_PLAN', submitted_at = now(),"
                + " waits_for = if(crc32(id) % 2 = 0, 'BOARD', 'CITY')");
        jdbc.execute("analyze table follow_up");
        var approver = fixture.person("JAR", Role.APPROVER);
        var period = fixture.period("2025-T2").id();
        var unit = fixture.unit("JAR").id();
        for (var byUnit : List.of(false, true)) {
            for (var narrowed : Arrays.asList(null, period)) {
                for (var of : Arrays.asList(null, unit)) {
                    assertFewAndUnsorted(office(), new ReviewFilter(ReviewLevel.CITY, narrowed, of, "", byUnit));
                    assertFewAndUnsorted(approver, new ReviewFilter(ReviewLevel.BOARD, narrowed, of, "", byUnit));
                }
            }
        }
    }

    private void assertFewAndUnsorted(PortalUser person, ReviewFilter filter) {
        var cost = as(person, () -> {
            reviews.find(filter, PageRequest.of(0, 50));
            return work.of(() ->
                    assertThat(reviews.find(filter, PageRequest.of(0, 50))).hasSize(50));
        });
        assertThat(cost.statements()).as("%s", filter).isLessThanOrEqualTo(4);
        assertThat(cost.temporaryTables()).as("%s", filter).isZero();
        assertThat(cost.sorts()).as("%s", filter).isLessThanOrEqualTo(1);
    }

    private Cost costOfList(PortalUser person, boolean ownBoard, Sort sort) {
        var board = ownBoard ? fixture.unit("JAR").id() : null;
        var filter = new FollowUpFilter(board, fixture.period("2025-T2").id(), false, null, "");
        return as(person, () -> {
            service.find(filter, PageRequest.of(0, 50, sort));
            return work.of(() -> service.find(filter, PageRequest.of(0, 50, sort)));
        });
    }

    private static void assertUnsorted(Cost cost) {
        assertThat(cost.temporaryTables()).isZero();
        assertThat(cost.sorts()).isZero();
    }

    private PortalUser karin() {
        return fixture.person("JAR", Role.COORDINATOR);
    }

    private PortalUser office() {
        return fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    /** As many activities of one more version, all of them Järva's. */
    private void thousands() {
        var like = fixture.followUp("JAR", "VNR-2021/3.2", "2025-T2");
        var id = like.id().toString();
        jdbc.execute("set foreign_key_checks = 0");
        jdbc.update(
                "insert into commitment (id, version, programme_activity_id, unit_id, role, state, programme_code,"
                        + " version_number, goal_code, activity_key, activity_code, activity_text, begins_on, ends_on, goal_key)"
                        + " select uuid(), 0, uuid(), unit_id, role, state, programme_code, 9, goal_code,"
                        + " concat('X/', seq), concat('9.', seq), activity_text, begins_on, ends_on, goal_key from commitment, seq_1_to_"
                        + MANY
                        + " where id = (select commitment_id from follow_up where id = ?)",
                id);
        jdbc.update(
                "insert into follow_up (id, version, commitment_id, period_id, unit_id, board_id, activity_key, sort_code,"
                        + " due_on, stage, expected, narrative, cause, remedy, remedy_owner, unchanged)"
                        + " select uuid(), 0, c.id, f.period_id, f.unit_id, f.board_id, c.activity_key, c.activity_code,"
                        + " f.due_on, 'EXPECTED', 1, '', '', '', '', 0 from commitment c, follow_up f"
                        + " where c.version_number = 9 and f.id = ?",
                id);
        jdbc.execute("set foreign_key_checks = 1");
        jdbc.execute("analyze table follow_up, commitment");
    }
}
