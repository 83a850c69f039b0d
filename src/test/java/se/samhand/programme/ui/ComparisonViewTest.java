package se.samhand.programme.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.programme.DraftFixture;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What differs between two versions, as it is read. */
class ComparisonViewTest extends PortalUiTest {

    private static final String COMPARED = "programmes/VNR-2021/versions/2/compare/3";

    private final Visitor petra = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);
    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);
    private final Visitor sara = visitor("sara", "Stiftelsen 1000 Möjligheter", Role.PARTNER_EDITOR);

    @Autowired
    private DraftFixture draft;

    @BeforeEach
    void aDraft(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        units.stockholm();
        fixture.theProgrammes();
        fixture.theSecondVersion();
        draft.copied();
    }

    @Test
    void theVersionListAndTheDraftLeadThere() {
        petra.opens("programmes/VNR-2021").sees("Jämför version 3 med version 2");
        petra.opens("programmes/VNR-2021/draft").sees("Jämför med version 2");
        petra.opens(COMPARED)
                .seesHeading("Version 3 jämförd med version 2")
                .sees("Implementera rutiner för kortfrågor");
    }

    @Test
    void whatDiffersIsCountedAndToldInWords() {
        draft.rewords("3.2", "Implementera påhittade rutiner för kortfrågor");
        draft.removes("1.1");
        karin.opens(COMPARED)
                .sees("1 borttagen")
                .sees("1 med ny lydelse")
                .sees("Finns inte i versionen.")
                .sees("påhittade")
                .sees("Föra dialog med unga");
    }

    @Test
    void whatIsTheSameCanBeLeftOut() {
        draft.rewords("3.2", "Påhittad");
        karin.opens(COMPARED)
                .ticks("Visa bara det som skiljer sig")
                .sees("Påhittad")
                .doesNotSee("Föra dialog med unga");
        karin.opens("programmes/VNR-2021/versions/2/compare/2?only=differences")
                .sees("Inga mål eller aktiviteter skiljer sig mellan versionerna.");
    }

    @Test
    void aPartnerIsNotLedThere() {
        sara.opens("programmes/VNR-2021").doesNotSee("Jämför version");
        sara.opens(COMPARED).doesNotSee("Finns inte i versionen.");
    }
}
