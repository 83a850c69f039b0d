package se.samhand.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.partners.PartnersFixture.CITY;
import static se.samhand.partners.PartnersFixture.DETECTING;
import static se.samhand.partners.PartnersFixture.FOUNDATION;
import static se.samhand.partners.PartnersFixture.PREVENTING;
import static se.samhand.partners.PartnersFixture.SHELTER;
import static se.samhand.partners.PartnersFixture.as;
import static se.samhand.partners.PartnersFixture.draft;
import static se.samhand.partners.PartnersFixture.ofBothPartners;
import static se.samhand.partners.PartnersFixture.ofTheFoundation;
import static se.samhand.partners.PartnersFixture.ofTheShelter;
import static se.samhand.partners.PartnersFixture.officer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.programme.PartnerGoals;
import se.samhand.security.PartnerIsolation;
import se.samhand.security.PortalUser;
import se.samhand.support.PortalTest;

/** No partner reaches another's rows by any way; the city reaches all; nobody reaches none. */
@PortalTest
class PartnerIsolationTest {

    private static final String DIFFERS = "assigned tenant id differs from current tenant id";

    @Autowired
    private PartnersFixture fixture;

    @Autowired
    private AgreementService service;

    @Autowired
    private Agreements agreements;

    @Autowired
    private PartnerGoals goals;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID chat;
    private UUID shelter;

    @BeforeEach
    void eachPartnerHasOneAgreement() {
        fixture.cityWithTwoPartners();
        fixture.programmeWithTwoGoals();
        chat = fixture.agreed(FOUNDATION, "SOC 2021/1", "Chatt för unga", PREVENTING)
                .id();
        shelter = fixture.agreed(SHELTER, "SOC 2021/2", "Skyddat boende", DETECTING)
                .id();
    }

    @Test
    void aPartnerFindsItsOwnOnly() {
        assertThat(titlesFoundBy(ofTheFoundation(), "")).containsExactly("Chatt för unga");
        assertThat(titlesFoundBy(ofTheShelter(), "")).containsExactly("Skyddat boende");
    }

    @Test
    void theCityFindsEveryPartners() {
        assertThat(titlesFoundBy(officer(), "")).containsExactly("Chatt för unga", "Skyddat boende");
    }

    @Test
    void searchingForAnothersWordsFindsNothing() {
        assertThat(titlesFoundBy(ofTheFoundation(), "Skyddat")).isEmpty();
        assertThat(titlesFoundBy(ofTheFoundation(), "Exempeljouren")).isEmpty();
    }

    @Test
    void anothersIsNotThereByItsId() {
        assertThat(as(ofTheFoundation(), () -> service.agreement(shelter))).isEmpty();
        assertThat(as(ofTheFoundation(), () -> agreements.findById(shelter))).isEmpty();
        assertThat(as(ofTheFoundation(), () -> agreements.findAllById(List.of(chat, shelter))))
                .hasSize(1);
        assertThat(as(ofTheFoundation(), () -> agreements.existsById(shelter))).isFalse();
    }

    @Test
    void aPartnerCountsItsOwnOnly() {
        assertThat(as(ofTheFoundation(), () -> agreements.count())).isEqualTo(1);
        assertThat(as(officer(), () -> agreements.count())).isEqualTo(2);
    }

    @Test
    void joinsReachItsOwnOnly() {
        for (var join : List.of(
                "select a.title from AgreementGoal g join g.agreement a",
                "select a.title from OrgUnit u join Agreement a on a.partnerId = u.id",
                "select a.title from OrgUnit u left join Agreement a on a.partnerId = u.id where a.id is not null",
                "select u.name from OrgUnit u where exists (select 1 from Agreement a where a.partnerId = u.id)",
                "select u.name from OrgUnit u where u.id in (select g.partnerId from AgreementGoal g)",
                "select a.title from Agreement b join Agreement a on 1 = 1")) {
            assertThat(as(ofTheFoundation(), () -> asked(join))).as(join).hasSize(1);
        }
    }

    @Test
    void aReferenceToAnothersLeadsNowhere() {
        assertThatThrownBy(() -> as(
                        ofTheFoundation(),
                        () -> transaction.execute(
                                tx -> agreements.getReferenceById(shelter).draft())))
                .isInstanceOf(EntityNotFoundException.class);
    }

    @Test
    void aBulkChangeReachesItsOwnOnly() {
        assertThat(changed("update Agreement a set a.title = 'Ändrad'")).isEqualTo(1);
        assertThat(titlesFoundBy(officer(), "")).containsExactly("Skyddat boende", "Ändrad");
        assertThat(changed("update Agreement a set a.title = 'Tagen' where a.registrationNumber = 'SOC 2021/2'"))
                .isZero();
    }

    @Test
    void aBulkDeletionReachesItsOwnOnly() {
        assertThat(changed("delete from AgreementGoal g")).isEqualTo(1);
        assertThat(changed("delete from Agreement a")).isEqualTo(1);
        assertThat(titlesFoundBy(officer(), "")).containsExactly("Skyddat boende");
    }

    @Test
    void aRowForAnotherPartnerIsRefused() {
        assertThatThrownBy(() -> as(
                        ofTheFoundation(),
                        () -> agreements.saveAndFlush(new Agreement(SHELTER, draft("SOC 2021/3", "Insmugglad")))))
                .hasMessageContaining(DIFFERS);
        assertThat(titlesFoundBy(officer(), "Insmugglad")).isEmpty();
    }

    @Test
    void theCitysInsertIsStoredAsThePartnersNotAsTheCitys() {
        assertThat(jdbc.queryForList("select partner_id from agreement order by title", String.class))
                .containsExactly(FOUNDATION.toString(), SHELTER.toString());
        assertThat(jdbc.queryForList("select distinct partner_id from agreement_goal", String.class))
                .containsExactlyInAnyOrder(FOUNDATION.toString(), SHELTER.toString());
    }

    @Test
    void theCityCannotAgreeWithItself() {
        assertThatThrownBy(() -> as(officer(), () -> service.agree(CITY, draft("SOC 2021/3", "Med oss själva"))))
                .isInstanceOf(AgreementNotPossible.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aRowWithoutAPartnerIsRefusedByTheDatabase() {
        assertThatThrownBy(() -> as(
                        officer(), () -> agreements.saveAndFlush(new Agreement(null, draft("SOC 2021/3", "Ingens")))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("fk_agreement_partner");
    }

    @Test
    void aChildCannotBelongToOnePartnerAndToAnothersAgreement() {
        assertThatThrownBy(() -> as(
                        officer(),
                        () -> transaction.execute(tx -> {
                            entities.persist(new AgreementGoal(agreements.getReferenceById(chat), SHELTER, DETECTING));
                            entities.flush();
                            return "";
                        })))
                .hasMessageContaining("fk_agreement_goal_agreement");
    }

    @Test
    void aPartnerReadsButDoesNotWrite() {
        var own = as(ofTheFoundation(), () -> service.agreement(chat)).orElseThrow();
        assertThatThrownBy(() ->
                        as(ofTheFoundation(), () -> service.revise(chat, own.version(), draft("SOC 2021/1", "Mer"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theGoalsOfAPartnerAreThoseOfItsOwnAgreements() {
        assertThat(as(ofTheFoundation(), goals::goalKeysOfSignedInPartner)).containsExactly(PREVENTING);
        assertThat(as(ofTheShelter(), goals::goalKeysOfSignedInPartner)).containsExactly(DETECTING);
    }

    @Test
    void whoActsForTwoPartnersReachesOneAtATime() {
        var both = ofBothPartners();
        assertThat(titlesFoundBy(both, "")).containsExactly("Chatt för unga");
        both.actFor(SHELTER);
        assertThat(titlesFoundBy(both, "")).containsExactly("Skyddat boende");
    }

    @Test
    void aJobReachesEveryPartnersWhenItSaysWhy() {
        assertThat(PartnerIsolation.asSystem("a test of jobs", () -> agreements.count()))
                .isEqualTo(2);
    }

    @Test
    void aJobThatDoesNotSayWhyReachesNone() {
        assertThat(agreements.count()).isZero();
        assertThat(agreements.findAll()).isEmpty();
        assertThat(asked("select g.goalKey from AgreementGoal g")).isEmpty();
    }

    @Test
    void aJobThatFailsLeavesNothingWithinReach() {
        assertThatThrownBy(() -> PartnerIsolation.asSystem("a test of jobs", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(agreements.count()).isZero();
    }

    @Test
    void aJobWithinAJobGivesTheOuterOneItsReachBack() {
        assertThat(PartnerIsolation.asSystem("the outer job", () -> {
                    PartnerIsolation.asSystem("the inner job", () -> agreements.count());
                    return agreements.count();
                }))
                .isEqualTo(2);
    }

    @Test
    void nobodySignedInIsTurnedAway() {
        assertThatThrownBy(() -> service.find("", Pageable.ofSize(10)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> agreements.saveAndFlush(new Agreement(SHELTER, draft("SOC 2021/3", "Ingens"))))
                .hasMessageContaining(DIFFERS);
    }

    private List<String> titlesFoundBy(PortalUser person, String text) {
        return as(person, () -> service.find(text, Pageable.ofSize(10)))
                .map(AgreementRow::title)
                .toList();
    }

    private List<?> asked(String jpql) {
        return inTransaction(() -> entities.createQuery(jpql).getResultList());
    }

    private int changed(String jpql) {
        return as(
                ofTheFoundation(),
                () -> inTransaction(() -> entities.createQuery(jpql).executeUpdate()));
    }

    private <T> T inTransaction(Supplier<T> deed) {
        return transaction.execute(tx -> deed.get());
    }
}
