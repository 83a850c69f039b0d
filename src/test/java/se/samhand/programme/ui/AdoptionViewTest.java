package se.samhand.programme.ui;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.activity.ActivityFixture;
import se.samhand.programme.DraftFixture;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The programme office says what everything becomes, sees what that does, and adopts the draft. */
class AdoptionViewTest extends PortalUiTest {

    private static final String MAPPING = "programmes/VNR-2021/draft/mapping";
    private static final String ADOPT = "programmes/VNR-2021/draft/adopt";

    private final Visitor petra = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @Autowired
    private DraftFixture draft;

    @BeforeEach
    void aDraft(@Autowired ActivityFixture city, @Autowired ProgrammeFixture fixture) {
        city.city(LocalDate.of(2026, 9, 21));
        fixture.theSecondVersion();
        draft.copied();
    }

    @Test
    void theDraftLeadsToBoth() {
        petra.opens("programmes/VNR-2021/draft").sees("Avgör vad det blir").sees("Anta utkastet");
    }

    @Test
    void whatKeepsItsKeyIsConfirmedAtOnceAndTheRestOneByOne() {
        draft.removes("3.5");
        petra.opens(MAPPING)
                .seesHeading("Vad version 2 blir i version 3")
                .sees("0 av 16 avgjorda")
                .clicks("Bekräfta de 15 som följer med")
                .isTold("15 är bekräftade.")
                .sees("15 av 16 avgjorda")
                .ticks("Visa bara det som återstår")
                .sees("Skyddsbedömning på plats")
                .doesNotSee("Föra dialog med unga")
                .clicksTheOneCalled("Upphör: Aktivitet 3.5")
                .isTold("3.5 är avgjord.")
                .sees("Allt är avgjort.");
    }

    @Test
    void whatStandsInTheWayIsToldWithAWayOn() {
        petra.opens(ADOPT)
                .seesHeading("Anta version 3")
                .sees("16 av dess mål och aktiviteter saknar besked om vad de blir")
                .sees("återstår")
                .doesNotSee("Utkastet kan inte ändras sedan");
    }

    @Test
    void aReadyDraftIsAdoptedAfterAQuestion() {
        petra.opens(MAPPING).clicks("Bekräfta de 16 som följer med");
        petra.opens(ADOPT)
                .sees("version 2, som gäller till och med 31 december 2026")
                .sees("åtaganden följer med till den nya versionen")
                .clicks("Anta version 3")
                .confirms("Anta")
                .isTold("Version 3 är antagen.")
                .sees("Antagen 21 september 2026 av petra");
        petra.findsNothingAt(ADOPT);
        petra.findsNothingAt(MAPPING);
    }
}
