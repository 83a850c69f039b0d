package se.samhand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.accounts.AccountsFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

class FrameTest extends PortalUiTest {

    final Visitor karin = visitor("samordnare.jarva");
    final Visitor mira = visitor("skribent.1000m");

    @BeforeEach
    void everybodyHasAnAccount(@Autowired AccountsFixture people) {
        people.examplePeople();
    }

    @Test
    void whoIsSignedInAndForWhomStandsAtTheTop() {
        karin.opens("").sees("Karin Järv").sees("Järva").sees("Logga ut");
    }

    @Test
    void aPartnerSeesItsOwnNameAndNothingOfTheCity() {
        mira.opens("").sees("Stiftelsen 1000 Möjligheter").sees("Att göra").sees("Partnerskap");
        mira.doesNotSee("Administration").doesNotSee("Program").doesNotSee("Aktiviteter");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        karin.findsNothingAt("nowhere");
        karin.sees("Till startsidan").sees("Logga ut");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        for (var address : new String[] {"", "nowhere"}) {
            var visitor = nobody().opens(address);
            assertThat(visitor.address()).as(visitor.page()).isEqualTo("login");
        }
    }

    @Test
    void anybodyMayReadTheAccessibilityStatement() {
        nobody().opens("accessibility").seesHeading("Tillgänglighet i Samhand").sees("Digg");
    }

    @Test
    void whoActsForSeveralUnitsChoosesOne(@Autowired AccountsFixture people) {
        people.person("tva.uppdrag", "Tova Två", "FAR", Role.COORDINATOR);
        people.alsoHolds("tva.uppdrag", "JAR", Role.APPROVER);
        var tova = visitor("tva.uppdrag");
        tova.opens("").choosesTheOneCalled("Vem du arbetar för", "Järva");
        assertThat(tova.does(() -> se.samhand.security.SignedIn.has(Role.APPROVER)))
                .isTrue();
    }
}
