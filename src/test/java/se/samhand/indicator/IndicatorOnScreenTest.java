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
    void aSmallCountStandsAsASignThatCanBeHeard() {
        enter("UNGA-NADDA", 3, null);

        auditor.opens("indicators/UNGA-NADDA").sees("..").sees("dolt, för litet tal");
        karin.opens("indicators/UNGA-NADDA").doesNotSee("dolt, för litet tal");
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
