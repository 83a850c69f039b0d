package se.samhand.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.partners.PartnersFixture.FOUNDATION;
import static se.samhand.partners.PartnersFixture.PREVENTING;
import static se.samhand.partners.PartnersFixture.SHELTER;
import static se.samhand.partners.PartnersFixture.draft;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.partners.AgreementService;
import se.samhand.partners.PartnersFixture;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

class AgreementsViewTest extends PortalUiTest {

    private static final String LIST = "partners/agreements";

    private final Visitor officer = visitor(PartnersFixture.officer());
    private final Visitor auditor = visitor(PartnersFixture.auditor());
    private final Visitor coordinator = visitor(PartnersFixture.coordinator());
    private final Visitor writer = visitor(PartnersFixture.ofTheFoundation());

    @Autowired
    private AgreementService agreements;

    private UUID chat;
    private UUID shelter;

    @BeforeEach
    void eachPartnerHasOneAgreement(@Autowired PartnersFixture fixture) {
        fixture.cityWithTwoPartners();
        fixture.programmeWithTwoGoals();
        chat = fixture.agreed(FOUNDATION, "SOC 2021/1", "Chatt för unga", PREVENTING)
                .id();
        shelter = fixture.agreed(SHELTER, "SOC 2021/2", "Skyddat boende").id();
    }

    @Test
    void officersAndAuditorsSeeEveryAgreementByTitle() {
        assertThat(officer.opens(LIST).rows()).hasSize(2);
        assertThat(auditor.opens(LIST).rows().getFirst().getFirst())
                .contains("Chatt för unga", "Stiftelsen 1000 Möjligheter", "SOC 2021/1");
    }

    @Test
    void aPartnerSeesItsOwnAndNeutralWords() {
        writer.opens(LIST).seesHeading("Överenskommelser").sees("Lämna sidan snabbt");
        writer.sees("Kvinnofridslinjen 020-50 50 50").sees("Välj att sluta 020-555 666");
        assertThat(writer.rows()).hasSize(1);
    }

    @Test
    void aPartnerReadsItsOwnAndTheGoalsItServes() {
        writer.opens(LIST + "/" + chat).sees("SOC 2021/1");
        writer.sees("Program mot våld, mål 1: Stadens verksamheter arbetar våldsförebyggande");
        writer.doesNotSee("Spara").doesNotSee("Ny överenskommelse");
    }

    @Test
    void anothersAddressIsNotThereForAPartner() {
        writer.findsNothingAt(LIST + "/" + shelter);
        writer.findsNothingAt(LIST + "/new");
    }

    @Test
    void anAddressThatLeadsNowhereIsNotThereForAnybody() {
        officer.findsNothingAt(LIST + "/" + UUID.randomUUID());
        officer.findsNothingAt(LIST + "/1");
    }

    @Test
    void theListIsNotThereForOtherStaff() {
        coordinator.findsNothingAt(LIST);
        coordinator.findsNothingAt(LIST + "/" + chat);
        auditor.findsNothingAt(LIST + "/new");
    }

    @Test
    void typingFindsByTitleNumberAndPartner() {
        assertThat(officer.opens(LIST).types("Sök", "chatt").rows()).hasSize(1);
        assertThat(officer.types("Sök", "2021/2").rows()).hasSize(1);
        assertThat(officer.types("Sök", "exempeljouren").rows()).hasSize(1);
        assertThat(officer.types("Sök", "%").rows()).isEmpty();
    }

    @Test
    void anOfficerWritesANewAgreement() {
        officer.opens(LIST).clicks("Ny överenskommelse").chooses("Part", "Exempeljouren");
        officer.types("Diarienummer", "SOC 2026/9").types("Titel", "Stödsamtal");
        officer.picks("Första dag", LocalDate.of(2026, 1, 1)).picks("Sista dag", LocalDate.of(2026, 12, 31));
        officer.clicks("Spara").isTold("Överenskommelsen är sparad.");
        assertThat(officer.rows()).hasSize(3);
        assertThat(visitor(PartnersFixture.ofTheShelter()).opens(LIST).rows()).hasSize(2);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        officer.opens(LIST + "/new").clicks("Spara");
        officer.isToldNextTo("Part", "Välj vem överenskommelsen är med");
        officer.isToldNextTo("Diarienummer", "Skriv diarienumret");
        officer.isToldNextTo("Titel", "Skriv en titel");
        officer.isToldNextTo("Första dag", "Välj den första dagen");
        officer.isToldNextTo("Sista dag", "Välj den sista dagen");
    }

    @Test
    void aMistypedDayIsNotTakenForNone() {
        officer.opens(LIST + "/" + chat).mistypesTheDay("Sista dag").clicks("Spara");
        officer.isToldNextTo("Sista dag", "Skriv datumet som år-månad-dag, till exempel 2026-09-21");
    }

    @Test
    void aTermThatEndsBeforeItBeginsAndATakenNumberAreRefusedWhereTheyStand() {
        officer.opens(LIST + "/" + chat)
                .picks("Sista dag", LocalDate.of(2025, 1, 1))
                .clicks("Spara");
        officer.isToldNextTo("Sista dag", "Sista dagen ligger före den första. Ändra en av dem.");
        officer.opens(LIST + "/" + chat).types("Diarienummer", "soc 2021/2").clicks("Spara");
        officer.isToldNextTo(
                "Diarienummer", "En annan överenskommelse har redan det numret. Kontrollera numret i diariet.");
    }

    @Test
    void anIdentityNumberIsRefused() {
        officer.opens(LIST + "/" + chat)
                .types("Syfte", "Stöd till 19121212-1212")
                .clicks("Spara");
        officer.isToldNextTo(
                "Syfte",
                "Texten ser ut att innehålla ett personnummer. Samhand får inte innehålla"
                        + " uppgifter om enskilda personer. Ta bort numret.");
    }

    @Test
    void whoComesSecondSeesBothVersionsAndChooses() {
        officer.opens(LIST + "/" + chat);
        var colleague = visitor(PartnersFixture.officer());
        colleague.does(() -> agreements.revise(chat, 0, draft("SOC 2021/1", "Chatt och telefon", PREVENTING)));
        officer.types("Titel", "Chatt för alla").clicks("Spara");
        officer.sees("Någon annan har ändrat överenskommelsen");
        assertThat(title()).isEqualTo("Chatt och telefon");
        var question = "Titel: vad ska gälla?";
        officer.chooses(question, "Den sparade: Chatt och telefon").chooses(question, "Din version: Chatt för alla");
        officer.clicks("Spara det valda").isTold("Överenskommelsen är sparad.");
        assertThat(title()).isEqualTo("Chatt för alla");
    }

    @Test
    void whoChoosesTheSavedVersionLosesOnlyTheirOwn() {
        officer.opens(LIST + "/" + chat);
        visitor(PartnersFixture.officer())
                .does(() -> agreements.revise(chat, 0, draft("SOC 2021/1", "Chatt och telefon", PREVENTING)));
        officer.types("Syfte", "Fler unga får stöd").clicks("Spara").clicks("Spara det valda");
        var kept = officer.does(() -> agreements.agreement(chat)).orElseThrow().agreed();
        assertThat(kept.title()).isEqualTo("Chatt och telefon");
        assertThat(kept.purpose()).isEqualTo("Fler unga får stöd");
    }

    @Test
    void whatOfficersWriteIsWrittenDown(@Autowired JdbcTemplate jdbc) {
        officer.does(() -> agreements.revise(chat, 0, draft("SOC 2021/1", "Chatt och telefon", PREVENTING)));
        assertThat(jdbc.queryForList(
                        "select concat(action, ' ', subject_label, ', ', detail) from business_act order by at, id",
                        String.class))
                .containsExactly(
                        "agreement.agreed Chatt för unga, Stiftelsen 1000 Möjligheter",
                        "agreement.agreed Skyddat boende, Exempeljouren",
                        "agreement.revised Chatt och telefon, Stiftelsen 1000 Möjligheter");
    }

    @Test
    void aSearchThatFindsNothingSaysWhatToDo() {
        officer.opens(LIST).types("Sök", "finns inte");
        officer.sees("Ingen överenskommelse stämmer med det du söker. Sök på något annat.");
        officer.doesNotSee("Här finns inga överenskommelser än.");
    }

    private String title() {
        return officer.does(() -> agreements.agreement(chat))
                .orElseThrow()
                .agreed()
                .title();
    }
}
