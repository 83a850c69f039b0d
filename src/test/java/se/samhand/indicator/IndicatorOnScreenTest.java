package se.samhand.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Reading indicators, as the city's staff and partners meet them. */
class IndicatorOnScreenTest extends PortalUiTest {

    @Autowired
    private IndicatorFixture fixture;

    @Autowired
    private ObservationService observations;

    private Visitor karin;
    private Visitor auditor;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2026, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        auditor = visitor(fixture.person("STHLM", Role.AUDITOR));
    }

    @Test
    void theListTellsTheCitysLatestFigureAndThatItIsIncomplete() {
        enter("RUTIN", 5, 9L);

        auditor.opens("indicators").sees("Indikatorer").looksAtEveryList();
        auditor.opens("indicators/RUTIN")
                .seesHeading("Enheter med beslutad, skriftlig och aktuell rutin")
                .sees("5 av 9 (55,6 %)")
                .sees("ofullständig")
                .sees("Hela staden");
    }

    @Test
    void theCardShowsWithSmallNumbersHowFiguresBecomeOne() {
        auditor.opens("indicators/RUTIN")
                .sees("Procent läggs aldrig ihop")
                .sees("Exempel: enhet A 1 av 2 (50 %), enhet B 1 av 100 (1 %), enhet C - blir tillsammans"
                        + " 2 av 102 (2 %), ofullständig.")
                .sees("Alla stadsdelsnämnder");
        auditor.opens("indicators/UNGA-NADDA")
                .sees("Exempel: enhet A 5, enhet B 7, enhet C - blir tillsammans 12, ofullständig.")
                .sees("Exempel: förra årets verksamhetsberättelse 4, årets tertial 2 6, årets verksamhetsberättelse 9"
                        + " blir tillsammans 13.")
                .sees("Tal från 1 till 4 visas som ..");
    }

    @Test
    void aShareOfNobodyIsToldInWordsBothWhenItIsEnteredAndWhereItStands() {
        karin.opens("indicators/RUTIN?unit=JAR&period=2026-T2")
                .chooses("Vad vet du?", "Noll, bekräftat")
                .types("Av hur många: enheter som omfattas", "0")
                .clicks("Spara värdet")
                .sees("Nämnaren är noll, så det går inte att räkna ut någon andel.");
        karin.types("Kommentar", "vi har inga sådana enheter")
                .clicks("Spara värdet")
                .isTold("Värdet är sparat.")
                .sees("0 av 0 (ingen andel, nämnaren är 0)");
    }

    @Test
    void aSmallCountStandsAsASignThatCanBeHeard() {
        enter("UNGA-NADDA", 3, null);

        auditor.opens("indicators/UNGA-NADDA").sees("..").sees("dolt, för litet tal");
        karin.opens("indicators/UNGA-NADDA").doesNotSee("dolt, för litet tal");
    }

    @Test
    void aFigureIsEnteredWithAllItsFaultsToldAtOnce() {
        karin.opens("indicators/RUTIN?unit=JAR&period=2026-T2").clicks("Spara värdet");
        karin.isToldNextTo("Antal: enheter med rutin", "Skriv ett tal, eller välj att uppgiften saknas.")
                .isToldNextTo("Av hur många: enheter som omfattas", "Skriv nämnaren: enheter som omfattas.");
        karin.types("Antal: enheter med rutin", "fem").types("Av hur många: enheter som omfattas", "9,0");
        karin.clicks("Spara värdet")
                .isToldNextTo("Antal: enheter med rutin", "Skriv ett tal med siffror, till exempel 12 eller 12,5.");
        karin.types("Antal: enheter med rutin", "5").clicks("Spara värdet").isTold("Värdet är sparat.");
        auditor.opens("indicators/RUTIN?unit=JAR&period=2026-T2")
                .sees("5 av 9 (55,6 %)")
                .doesNotSee("Spara värdet");
    }

    @Test
    void nothingToReportIsOneClick() {
        karin.opens("indicators/UNGA-NADDA?unit=JAR&period=2026-T2")
                .clicks("Inget att rapportera, kontrollerat")
                .isTold("Värdet är sparat.")
                .sees("bekräftat");
    }

    @Test
    void whatLooksWrongIsToldInWordsAndTakenWithAComment() {
        var office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        office.opens("indicators/RUTIN?unit=JAR&period=2025-T2")
                .types("Antal: enheter med rutin", "8")
                .types("Av hur många: enheter som omfattas", "9")
                .clicks("Spara värdet")
                .isToldNextTo("Kommentar", "Perioden stängde 2025-09-30. Skriv varför värdet rättas i efterhand.");
        office.types("Kommentar", "kom in i efterhand").clicks("Spara värdet").isTold("Värdet är sparat.");

        karin.opens("indicators/RUTIN?unit=JAR&period=2025-T2").sees("Be programkontoret att rätta värdet");
        karin.opens("indicators/RUTIN?unit=JAR&period=2026-T2")
                .types("Antal: enheter med rutin", "2")
                .types("Av hur många: enheter som omfattas", "9")
                .clicks("Spara värdet")
                .sees("Det här ser ovanligt ut")
                .sees("Andelen 22,2 % är långt från 88,9 %, som det var 2025-T2.");
        karin.types("Kommentar", "sex enheter har lagts ned")
                .clicks("Spara värdet")
                .isTold("Värdet är sparat.");
        karin.sees("sex enheter har lagts ned");
    }

    @Test
    void whoLosesTheRaceSeesBothAndChooses() {
        var office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
        office.opens("indicators/RUTIN?unit=JAR&period=2026-T2");
        karin.opens("indicators/RUTIN?unit=JAR&period=2026-T2")
                .types("Antal: enheter med rutin", "5")
                .types("Av hur många: enheter som omfattas", "9")
                .clicks("Spara värdet");
        office.types("Antal: enheter med rutin", "6")
                .types("Av hur många: enheter som omfattas", "9")
                .clicks("Spara värdet")
                .sees("COORDINATOR JAR har lämnat ett värde under tiden")
                .sees("6 av 9")
                .sees("5 av 9");
        office.clicks("Spara mitt").isTold("Värdet är sparat.").sees("6 av 9 (66,7 %)");
    }

    @Test
    void aPartIsEnteredForItself() {
        karin.opens("indicators/UNGA-NADDA?unit=JAR&period=2026-T2")
                .chooses("Del", "skola")
                .types("Antal", "12")
                .clicks("Spara värdet")
                .isTold("Värdet är sparat.");
        karin.chooses("Del", "skola").sees("Så har det ändrats").sees("12");
    }

    @Test
    void aTargetIsSetWithAReasonAndTheFigureHeldAgainstIt() {
        enter("RUTIN", 5, 9L);
        karin.opens("indicators/RUTIN?unit=JAR&period=2026-T2")
                .sees("inget mål")
                .unfolds("Ändra målet")
                .types("Mål", "80")
                .clicks("Spara målet")
                .isToldNextTo("Varför ändras målet?", "Skriv varför målet ändras.");
        karin.types("Varför ändras målet?", "Nämndens beslut")
                .clicks("Spara målet")
                .isTold("Målet är sparat.");
        karin.sees("80 %").sees("målet inte nått");
        auditor.opens("indicators/RUTIN?unit=JAR&period=2026-T2")
                .sees("målet inte nått")
                .doesNotSee("Spara målet");
    }

    @Test
    void aChartIsToldInWordsAndHidesWhatTheTableHides() {
        enter("UNGA-NADDA", 3, null);

        karin.opens("indicators/UNGA-NADDA")
                .sees("Linjediagram över tid. Hela staden:")
                .sees("Järva: T1 2025 uppgift saknas")
                .sees("T2 2026 3.");
        auditor.opens("indicators/UNGA-NADDA?unit=JAR&period=2026-T2").sees("T2 2026 dolt, för litet tal.");
    }

    @Test
    void partnersFindNothing() {
        var partner = visitor(fixture.person("1000M", Role.PARTNER_EDITOR));

        partner.findsNothingAt("indicators");
        partner.findsNothingAt("indicators/RUTIN");
        auditor.findsNothingAt("indicators/NO-SUCH");
    }

    private void enter(String indicator, long number, @Nullable Long denominator) {
        var draft = new ObservationDraft(
                ValueState.VALUE,
                BigDecimal.valueOf(number),
                denominator == null ? null : BigDecimal.valueOf(denominator),
                "");
        karin.does(() -> observations.enter(fixture.place(indicator, "JAR", "2026-T2"), -1, draft));
    }
}
