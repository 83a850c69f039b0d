package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.programme.ProgrammeFixture.OFFICE;
import static se.samhand.programme.ProgrammeFixture.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.Verification;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** A version costs the same few statements whether it holds a dozen activities or a thousand. */
@PortalTest
class ProgrammeQueriesTest {

    private static final String VNR = "VNR-2021";

    @Autowired
    private VersionService versions;

    @Autowired
    private DraftTreeService trees;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private MappingService mappings;

    @Autowired
    private AdoptionService adoptions;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aDraft(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        units.stockholm();
        fixture.theProgrammes();
        fixture.theSecondVersion();
        var draft =
                new NewDraft(true, LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31), "", Verification.ILLUSTRATIVE);
        as(OFFICE, () -> versions.start(VNR, draft));
    }

    @Test
    void theOutlineOfADraft() {
        var few = cost(() -> trees.tree(VNR));
        aThousandMore();
        assertSame(few, cost(() -> trees.tree(VNR)), 4);
    }

    @Test
    void theGoalsOfAProgramme() {
        var few = cost(() -> programmes.programme(VNR, 3));
        aThousandMore();
        assertSame(few, cost(() -> programmes.programme(VNR, 3)), 4);
    }

    @Test
    void twoVersionsSideBySide() {
        var few = cost(() -> comparisons.compare(VNR, 2, 3));
        aThousandMore();
        assertSame(few, cost(() -> comparisons.compare(VNR, 2, 3)), 8);
    }

    @Test
    void whatEverythingBecomesAndWhatAdoptingDoes() {
        var few = cost(() -> mappings.mapping(VNR));
        var fewToAdopt = cost(() -> adoptions.preview(VNR));
        aThousandMore();
        assertSame(few, cost(() -> mappings.mapping(VNR)), 10);
        assertSame(fewToAdopt, cost(() -> adoptions.preview(VNR)), 11);
    }

    private Cost cost(Runnable deed) {
        return as(OFFICE, () -> {
            deed.run();
            return work.of(deed);
        });
    }

    private static void assertSame(Cost few, Cost many, int most) {
        assertThat(many.statements()).isEqualTo(few.statements()).isLessThanOrEqualTo(most);
    }

    /** Activities, each with one who leads it and one whom it is for. */
    private void aThousandMore() {
        jdbc.update("insert into programme_activity (id, version, programme_version_id, goal_id, activity_key, code,"
                + " sort_code, text, starts_on, ends_on, wording, rest, position)"
                + " select uuid(), 0, a.programme_version_id, a.goal_id, concat('X/', seq), concat('9.', seq),"
                + " concat('9.', lpad(seq, 5, '0')), a.text, a.starts_on, a.ends_on, a.wording, a.rest, 0"
                + " from programme_activity a left join programme_version v on v.id = a.programme_version_id,"
                + " seq_1_to_1000 where v.state = 'DRAFT' and a.code = '3.2'");
        jdbc.update("insert into activity_responsibility (programme_activity_id, responsible, role)"
                + " select id, 'ALL_DISTRICTS', 'LEADS' from programme_activity where activity_key like 'X/%'");
        jdbc.update("insert into programme_activity_tag (programme_activity_id, list, code)"
                + " select id, 'TARGET_GROUP', 'YOUNG' from programme_activity where activity_key like 'X/%'");
    }
}
