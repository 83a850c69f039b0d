package se.samhand.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The tree as of any day, and the page of a unit, as the city's staff read them. */
class OrganisationViewTest extends PortalUiTest {

    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);
    private final Visitor partner = visitor("skribent", "Exempeljouren", Role.PARTNER_EDITOR);

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private PortalClock clock;

    @Autowired
    private DatabaseWork work;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 14 stadsdelsnämnder",
        "2020-07-01, 13 stadsdelsnämnder",
        "2023-06-30, 13 stadsdelsnämnder",
        "2023-07-01, 11 stadsdelsnämnder"
    })
    void theTreeHasTheDistrictsOfTheDay(LocalDate day, String districts) {
        fixture.stockholm();

        karin.opens("organisation?on=" + day).seesHeading("Organisation");
        assertThat(karin.page().lines()).contains(districts);
    }

    @Test
    void withoutADayItIsTodayAndTheDaysOfChangeAreOneClickAway() {
        fixture.stockholm();

        karin.opens("organisation")
                .sees("Den 21 september 2026:")
                .sees("11 stadsdelsnämnder")
                .sees("1 juli 2023: 11 stadsdelsnämnder")
                .sees("30 juni 2023: 13 stadsdelsnämnder")
                .sees("1 juli 2020: 13 stadsdelsnämnder")
                .sees("30 juni 2020: 14 stadsdelsnämnder")
                .sees("Järva")
                .doesNotSee("Rinkeby-Kista");
        karin.opens("organisation?on=nonsens").sees("Den 21 september 2026:");
    }

    @Test
    void aDayPickedStandsInTheAddress() {
        fixture.stockholm();

        karin.opens("organisation")
                .picks("Visa som den var", LocalDate.of(2023, 6, 30))
                .sees("Rinkeby-Kista");
        assertThat(karin.address()).isEqualTo("organisation?on=2023-06-30");
    }

    @Test
    void aUnitOpensToWhatStandsBelowIt() {
        fixture.stockholm();

        karin.opens("organisation").doesNotSee("Ekonomiskt bistånd, Järva");
        karin.clicksTheOneCalled("Visa vad som ligger under Järva").sees("Ekonomiskt bistånd, Järva");
        karin.clicksTheOneCalled("Visa vad som ligger under Järva").doesNotSee("Ekonomiskt bistånd, Järva");
    }

    @Test
    void whatHasCeasedIsShownWithItsEndWhenAsked() {
        fixture.stockholm();

        karin.opens("organisation").ticks("Visa även det som har upphört");
        karin.sees("Rinkeby-Kista").sees("upphörde efter 30 juni 2023").sees("11 stadsdelsnämnder");
    }

    @Test
    void unitsAreFoundByPartOfTheirNameWithWhatTheyStandBelow() {
        fixture.stockholm();

        karin.opens("organisation").types("Sök enhet", "relationsvåldsteam");
        karin.sees("11 enheter hittades").sees("Relationsvåldsteam, Järva").sees("under Järva");
        karin.types("Sök enhet", "finns inte").sees("Ingen enhet med finns inte i namnet fanns den 21 september 2026.");
    }

    @Test
    void aDayBeforeEverythingSaysWhatToDo() {
        fixture.stockholm();

        karin.opens("organisation?on=1900-01-01").sees("Inga enheter är kända den 1 januari 1900.");
    }

    @Test
    void whatIsNotConfirmedSaysSo() {
        fixture.stockholm();

        karin.opens("organisation/SVB").seesHeading("Svenska Bostäder").sees("Minnesuppgift, inte bekräftad");
        karin.opens("organisation/UM1").sees("Påhittat exempel");
        karin.opens("organisation/FAR").doesNotSee("Minnesuppgift").sees("stadsdelsnämnder 2007");
    }

    @Test
    void aUnitTellsWhatItCameFromWhoHostsItAndWhatStandsBelow() {
        fixture.stockholm();

        karin.opens("organisation/JAR")
                .seesHeading("Järva")
                .sees("Kom från")
                .sees("Spånga-Tensta")
                .sees("sammanslagning 1 juli 2023")
                .sees("Ekonomiskt bistånd, Järva")
                .sees("kom från Ekonomiskt bistånd, Rinkeby-Kista; Ekonomiskt bistånd, Spånga-Tensta")
                .sees("Är värd för")
                .sees("RVC Väst");
        karin.opens("organisation/RVCV").sees("Svarar för enheten").sees("1 september 2018 – 30 juni 2023");
    }

    @Test
    void aUnitThatHasEndedTellsWhatItBecame() {
        fixture.stockholm();

        karin.opens("organisation/RIK")
                .sees("upphörde efter 30 juni 2023")
                .sees("Visas som den var 30 juni 2023")
                .sees("Blev")
                .sees("Järva")
                .sees("Ekonomiskt bistånd, Rinkeby-Kista");
    }

    @Test
    void thereIsNothingForPartnersNorForACodeThatNobodyHas() {
        fixture.stockholm();

        partner.findsNothingAt("organisation");
        partner.findsNothingAt("organisation/JAR");
        partner.findsNothingAt("admin/organisation");
        karin.findsNothingAt("organisation/FINNSINTE");
        karin.findsNothingAt("admin/organisation");
    }

    @Test
    void aThousandUnitsAreShownAHundredAtATime() {
        cityWith(1000);

        karin.opens("organisation"); // a kind with one unit is open from the start
        karin.sees("Enhet 0099")
                .doesNotSee("Enhet 0100")
                .clicks("Visa 900 till")
                .sees("Enhet 0199");
        karin.types("Sök enhet", "enhet").sees("1\u00a0000 enheter hittades").sees("Ytterligare 900 visas inte.");
    }

    @Test
    void theDatabaseIsAskedAsOftenForAThousandUnitsAsForTen() {
        cityWith(10);
        var few = costOf("organisation");
        var fewOfUnit = costOf("organisation/NAMND");
        moreUnits(10, 1000);

        assertThat(costOf("organisation")).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(costOf("organisation/NAMND")).isEqualTo(fewOfUnit).isLessThanOrEqualTo(15);
    }

    private long costOf(String address) {
        karin.opens("");
        return work.of(() -> karin.opens(address)).statements();
    }

    private void cityWith(int units) {
        fixture.units("STHLM,Stockholms stad,CITY,,1971-01-01,", "NAMND,Nämnden,BOARD,STHLM,1971-01-01,");
        moreUnits(0, units);
    }

    private void moreUnits(int from, int to) {
        fixture.units(IntStream.range(from, to)
                .mapToObj(it -> "N-%04d,Enhet %04d,UNIT,NAMND,2020-01-01,".formatted(it, it))
                .toArray(String[]::new));
    }
}
