package se.samhand.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Initiatives, and who serves whom, cost the same whether there are ten or thousands. */
class ResourceQueriesTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);

    @Autowired
    private ResourceService service;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units) {
        units.stockholm();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aPageOfInitiativesTakesThreeStatementsInTheOrderOfAnIndex(int count) {
        initiatives(count);
        assertThat(cost(() -> service.initiatives(PageRequest.of(0, 25)))).isEqualTo(new Cost(3, 0, 0));
        assertThat(cost(() -> service.initiatives(PageRequest.of(count / 50, 25))))
                .isEqualTo(new Cost(3, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void whomACentreServesAndWhoServesADistrictTakeOneStatementThatSortsNothing(int days) {
        coverage(days);
        assertThat(karin.does(() -> service.districtsOf(unit("RVCV"), TODAY))).hasSize(2);
        assertThat(cost(() -> service.districtsOf(unit("RVCV"), TODAY))).isEqualTo(new Cost(1, 0, 0));
        assertThat(karin.does(() -> service.centresFor(unit("JAR"), TODAY))).hasSize(2);
        assertThat(cost(() -> service.centresFor(unit("JAR"), TODAY))).isEqualTo(new Cost(1, 0, 0));
    }

    private UUID unit(String code) {
        return directory.organisation().byCode(code).orElseThrow().id();
    }

    private Cost cost(Runnable list) {
        return karin.does(() -> {
            list.run();
            return work.of(list);
        });
    }

    private void initiatives(int count) {
        jdbc.update("insert into initiative (id, version, code, name, status, as_of, verification, source)"
                + " select uuid(), 0, concat('N', seq), concat('Insats ', seq), 'ONGOING', '2026-01-01', 'SEED', ''"
                + " from seq_1_to_" + count);
        jdbc.update("insert into initiative_partner (initiative_id, partner)"
                + " select id, elt(seq, 'SOC', 'EXTERNAL:Polisen') from initiative, seq_1_to_2");
        jdbc.update("insert into initiative_target_group (initiative_id, target_group)"
                + " select id, elt(seq, 'YOUNG', 'ADULTS') from initiative, seq_1_to_2");
        jdbc.execute("analyze table initiative, initiative_partner, initiative_target_group");
    }

    /** Two centres and two districts, anew each day. */
    private void coverage(int days) {
        jdbc.update("insert into centre_coverage (id, version, centre_id, district_id, as_of, verification)"
                + " select uuid(), 0, c.id, d.id, '2015-01-01' + interval seq day, 'SEED' from org_unit c, org_unit d,"
                + " seq_1_to_" + days + " where c.code in ('RVCV', 'RVCSV') and d.code in ('JAR', 'FAR')");
        jdbc.execute("analyze table centre_coverage");
    }
}
