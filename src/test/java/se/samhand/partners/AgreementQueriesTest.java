package se.samhand.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.partners.PartnersFixture.FOUNDATION;
import static se.samhand.partners.PartnersFixture.SHELTER;
import static se.samhand.partners.PartnersFixture.as;
import static se.samhand.partners.PartnersFixture.ofTheFoundation;
import static se.samhand.partners.PartnersFixture.officer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.PortalUser;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalTest;

/** A list costs the same whether there are ten agreements or thousands. */
@PortalTest
class AgreementQueriesTest {

    private static final Cost ONE_STATEMENT_IN_INDEX_ORDER = new Cost(1, 0, 0);

    @Autowired
    private AgreementService service;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void twoPartners(@Autowired PartnersFixture fixture) {
        fixture.cityWithTwoPartners();
    }

    @Test
    void aFewAgreementsAreListedByOneStatement() {
        agreements(10);
        assertThat(costFor(officer(), "").statements()).isEqualTo(1);
    }

    @Test
    void thousandsAreListedByOneStatementInTheOrderOfAnIndex() {
        agreements(3000);
        assertThat(costFor(officer(), "")).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
        assertThat(costFor(ofTheFoundation(), "")).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    @Test
    void thousandsAreSearchedByOneStatementInTheOrderOfAnIndex() {
        agreements(3000);
        assertThat(costFor(officer(), "nummer 7")).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
        assertThat(costFor(officer(), "exempel")).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
        assertThat(costFor(ofTheFoundation(), "nummer 7")).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    @Test
    void theMeasureSeesAnOrderThatNoIndexGives() {
        agreements(3000);
        var cost = work.of(() -> jdbc.queryForList("select id from agreement order by purpose, valid_to limit 50"));
        assertThat(cost).isEqualTo(new Cost(1, 1, 0));
    }

    private Cost costFor(PortalUser person, String text) {
        return as(person, () -> {
            service.find(text, Pageable.ofSize(50));
            return work.of(() -> service.find(text, Pageable.ofSize(50)));
        });
    }

    private void agreements(int count) {
        jdbc.update(
                "insert into agreement select uuid(), 0, if(seq % 2 = 0, ?, ?), concat('SOC 2026/', seq),"
                        + " concat('Avtal nummer ', seq), '', '2026-01-01', '2027-12-31' from seq_1_to_" + count,
                FOUNDATION.toString(),
                SHELTER.toString());
        jdbc.execute("analyze table agreement");
    }
}
