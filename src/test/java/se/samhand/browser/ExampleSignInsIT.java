package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody of the example gets in, and finds a start page and ways on that belong to the role. */
class ExampleSignInsIT extends BrowserTest {

    private static final String CITY = "Att göra, Program, Aktiviteter, Kortfrågor, Organisation, Påminnelser";
    private static final String WITH_PARTNERS =
            "Att göra, Program, Aktiviteter, Kortfrågor, Partnerskap, Organisation, Påminnelser";
    private static final String WITH_ADMINISTRATION =
            "Att göra, Program, Aktiviteter, Kortfrågor, Organisation, Administration, Påminnelser";
    private static final String WITH_BOTH =
            "Att göra, Program, Aktiviteter, Kortfrågor, Partnerskap, Organisation, Administration, Påminnelser";
    private static final String PARTNER = "Att göra, Partnerskap, Påminnelser";

    /** The entries' own words, without those of what stands below them. */
    private static final String MAIN_NAVIGATION = """
        () => [...document.querySelectorAll('vaadin-side-nav > vaadin-side-nav-item')].map(entry =>
            [...entry.childNodes].filter(it => it.nodeType === Node.TEXT_NODE).map(it => it.textContent).join(''))
        """;

    static Stream<Arguments> people() {
        return Stream.of(
                arguments("programkontor", "Petra", "Programkontor, Socialförvaltningen", WITH_BOTH),
                arguments("samordnare.jarva", "Karin", "Samordnare, Järva", WITH_ADMINISTRATION),
                arguments("samordnare.farsta", "Fatima", "Samordnare, Farsta", WITH_ADMINISTRATION),
                arguments("samordnare.soc", "Sofia", "Samordnare, Socialnämnden", WITH_ADMINISTRATION),
                arguments("samordnare.svenskabostader", "Sven", "Samordnare, Svenska Bostäder", WITH_ADMINISTRATION),
                arguments("avdelningschef.jarva", "Anders", "Godkännare, Järva", CITY),
                arguments("enhetschef.jarva", "Elin", "Enhetschef, Ekonomiskt bistånd, Järva", CITY),
                arguments("utbildare", "Ulla", "Utbildare, Socialförvaltningen", CITY),
                arguments(
                        "handlaggare.iop", "Hanna", "Handläggare för partnerskap, Socialförvaltningen", WITH_PARTNERS),
                arguments("skribent.1000m", "Sara", "Skribent hos part, Stiftelsen 1000 Möjligheter", PARTNER),
                arguments(
                        "firmatecknare.1000m", "Filip", "Firmatecknare hos part, Stiftelsen 1000 Möjligheter", PARTNER),
                arguments("skribent.exempeljouren", "Jenny", "Skribent hos part, Exempeljouren", PARTNER),
                arguments("revisor", "Rut", "Revisor, Stockholms stad", WITH_BOTH),
                arguments("admin", "Adam", "Administratör, Stockholms stad", WITH_ADMINISTRATION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void somebodyOfTheExampleFindsWhatBelongsToTheRole(
            String username, String firstName, String roleAndUnit, String ways) {
        var somebody = somebody(Look.USUAL);
        var faults = new ArrayList<String>();
        somebody.page().onPageError(faults::add);
        somebody.page().onResponse(answer -> faults.addAll(ifFailed(answer)));

        somebody.signsInAs(username).seesHeading("Hej " + firstName).sees(EXAMPLE);
        assertThat(somebody.page().locator(".account-unit").textContent()).isEqualTo(unitIn(roleAndUnit));
        assertThat(mainNavigation(somebody)).isEqualTo(ways);
        somebody.goesTo("/account").sees(roleAndUnit);

        assertThat(faults).isEmpty();
    }

    private static List<String> ifFailed(Response answer) {
        return answer.status() < 400 ? List.of() : List.of(answer.status() + " " + answer.url());
    }

    private static String unitIn(String roleAndUnit) {
        return roleAndUnit.split(", ", 2)[1];
    }

    private static String mainNavigation(Person somebody) {
        var entries = (List<?>) somebody.page().evaluate(MAIN_NAVIGATION);
        return String.join(
                ", ", entries.stream().map(it -> it.toString().strip()).toList());
    }
}
