package se.samhand.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.programme.ProgrammeFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The programme office begins a draft, writes it and puts it in order. */
class DraftViewTest extends PortalUiTest {

    private static final String DRAFT = "programmes/VNR-2021/draft";

    private final Visitor petra = visitor("petra", "Socialförvaltningen", Role.PROGRAMME_OFFICE);
    private final Visitor otto = visitor("otto", "Socialförvaltningen", Role.PROGRAMME_OFFICE);
    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);
    private final Visitor sara = visitor("sara", "Stiftelsen 1000 Möjligheter", Role.PARTNER_EDITOR);

    @Autowired
    private PortalClock clock;

    @BeforeEach
    void theProgramme(@Autowired OrganisationFixture units, @Autowired ProgrammeFixture fixture) {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
        units.stockholm();
        fixture.theProgrammes();
        fixture.theSecondVersion();
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    private Visitor begin() {
        return petra.opens(DRAFT)
                .seesHeading("Börja ett utkast")
                .picks("Sista dag", LocalDate.of(2030, 12, 31))
                .clicks("Börja utkastet")
                .isTold("Utkastet till version 3 är börjat.")
                .seesHeading("Utkast till version 3");
    }

    @Test
    void aDraftIsBegunWithWhatTheLatestVersionHolds() {
        petra.opens("programmes/VNR-2021").sees("Börja ett utkast").sees("Version 2");
        begin().sees("Implementera rutiner för kortfrågor").sees("Senast ändrat");
        petra.opens("programmes/VNR-2021").sees("Öppna utkastet").sees("utkast");
    }

    @Test
    void aDraftWithoutALastDayIsNotBegun() {
        petra.opens(DRAFT).clicks("Börja utkastet").isToldNextTo("Sista dag", "Välj den sista dagen");
    }

    @Test
    void everyFaultOfAGoalIsToldAtOnceAndNothingTypedIsLost() {
        begin();
        petra.opens(DRAFT + "?add=goal")
                .types("Nummer", "3")
                .types("Källa", "sagt av 19121212-1212")
                .clicks("Spara")
                .sees("3 saker återstår")
                .isToldNextTo("Nummer", "Numret 3 finns redan i utkastet. Skriv ett annat.")
                .isToldNextTo("Lydelse", "Skriv lydelsen, eller välj att den inte är verifierad")
                .sees("personnummer")
                .sees("sagt av 19121212-1212");
    }

    @Test
    void aGoalAndAnActivityAreAddedWithTheNumbersThatFollow() {
        begin();
        petra.opens(DRAFT + "?add=goal")
                .types("Lydelse", "Påhittat femte mål")
                .clicks("Spara")
                .isTold("5 är sparad.")
                .sees("Påhittat femte mål");
        petra.opens(addressOf("Lägg till aktivitet i mål 5"))
                .types("Lydelse", "Påhittad aktivitet")
                .clicks("Spara")
                .isTold("5.1 är sparad.")
                .sees("ingen ansvarar");
    }

    @Test
    void thePreviewNamesTheUnitsOfTodayAndOfAnotherDay() {
        begin();
        petra.opens(addressOf("Implementera rutiner för kortfrågor"))
                .sees("Vilka enheter blir det?")
                .sees("12 enheter")
                .picks("Jämför med dagen", LocalDate.of(2023, 6, 30))
                .sees("Rinkeby-Kista")
                .sees("– tillkommer")
                .sees("Inte längre med 30 juni 2023");
    }

    @Test
    void aRowIsMovedByItsButtonsAndIsHeardWhereItStands() {
        begin().clicksTheOneCalled("Flytta aktivitet 1.2 uppåt")
                .sees("1.2 står nu på rad 2 av 16.")
                .sees("Numren följer inte ordningen.")
                .sees("1.2 blir 1.1: Föra dialog med unga")
                .clicks("Numrera om")
                .doesNotSee("Numren följer inte ordningen.");
    }

    @Test
    void ofTwoWhoWriteTheLaterSeesBothAndChooses() {
        begin();
        var goal = addressOf("Stadens verksamheter arbetar våldsförebyggande");
        petra.opens(goal).types("Lydelse", "Petras ord");
        otto.opens(goal).types("Lydelse", "Ottos ord").clicks("Spara").isTold("1 är sparad.");
        petra.clicks("Spara")
                .sees("Någon annan har ändrat samma sak medan du skrev.")
                .sees("Ottos ord")
                .sees("Petras ord")
                .clicks("Spara min ändå")
                .isTold("1 är sparad.");
        otto.opens(goal).sees("Petras ord").doesNotSee("Ottos ord");
    }

    @Test
    void whatSomebodyElseHasTakenAwayIsAddedAnewBySaving() {
        begin();
        var goal = addressOf("Stadens verksamheter arbetar våldsförebyggande");
        petra.opens(goal).types("Lydelse", "Petras ord");
        otto.opens(goal)
                .clicks("Ta bort")
                .sees("Målets 4 aktiviteter försvinner också")
                .confirms("Ta bort")
                .isTold("1 är borttagen ur utkastet.");
        petra.clicks("Spara").isTold("Spara för att lägga till den på nytt.").sees("Petras ord");
        petra.clicks("Spara").isTold("1 är sparad.");
    }

    @Test
    void whoeverLeavesWhatIsNotSavedIsAsked() {
        begin();
        petra.opens(DRAFT + "?add=goal").types("Lydelse", "Halva meningen").opens(DRAFT);
        petra.sees("Halva meningen").confirms("Lämna utan att spara").doesNotSee("Halva meningen");
    }

    @Test
    void aDraftIsTakenAwayAfterAQuestionThatSaysWhatIsLost() {
        begin().clicks("Ta bort utkastet")
                .sees("Allt som är skrivet i utkastet försvinner.")
                .confirms("Ta bort utkastet")
                .isTold("Utkastet är borttaget.");
        assertThat(petra.address()).startsWith("programmes/VNR-2021");
    }

    @Test
    void theCitysStaffReadADraftAndDoNotWriteIt() {
        begin();
        karin.opens("programmes/VNR-2021").sees("Version 3").doesNotSee("Öppna utkastet");
        karin.opens("programmes/VNR-2021?version=3").sees("Stadens verksamheter arbetar våldsförebyggande");
        karin.findsNothingAt(DRAFT);
    }

    @Test
    void aPartnerDoesNotReadADraft() {
        begin();
        sara.findsNothingAt("programmes/VNR-2021?version=3");
    }

    @Test
    void anUnknownProgrammeHasNoDraft() {
        petra.findsNothingAt("programmes/NOPE/draft");
        begin();
        petra.findsNothingAt(DRAFT + "?goal=nonsense");
    }

    /** Where a link leads to, by what is read or heard on it. */
    private String addressOf(String words) {
        return petra.leadsTo(words);
    }
}
