package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each view in four looks, which together cover every pair of theme, language and width. */
class AccessibilityIT extends BrowserTest {

    private static final Map<String, List<String>> VIEWS = Map.of(
            "samordnare.jarva", List.of("/", "/activities", "/activities/matrix"),
            "programkontor",
                    List.of(
                            "/programmes",
                            "/programmes/VNR-2021",
                            "/programmes/VNR-2021/goals/3",
                            "/organisation",
                            "/organisation/JAR",
                            "/admin/import"),
            "handlaggare.iop", List.of("/partners/agreements"),
            "admin", List.of("/admin/organisation", "/admin/periods", "/admin/audit", "/no-such-page"));

    static Stream<Look> looks() {
        return Stream.of(
                new Look(ColorScheme.LIGHT, "sv", 1280),
                new Look(ColorScheme.LIGHT, "en", 375),
                new Look(ColorScheme.DARK, "sv", 375),
                new Look(ColorScheme.DARK, "en", 1280));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothingOnAnyView(Look look) {
        var findings = new ArrayList<String>();

        var somebody = somebody(look);
        List.of("/login", "/accessibility").forEach(address -> findings.addAll(findings(somebody, address)));
        VIEWS.forEach((username, addresses) -> {
            var person = person(username, look);
            addresses.forEach(address -> findings.addAll(findings(person, address)));
            person.speaks("sv");
        });

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothingOnAFormWithFaults(Look look) {
        var karin = person("samordnare.jarva", look);
        karin.opensTask("4.1 ").handsInNothingButADeviation();

        assertThat(findings(karin)).isEmpty();
        karin.speaks("sv");
    }

    private static List<String> findings(Person person, String address) {
        return findings(person.opens(address)).stream()
                .map(finding -> address + ": " + finding)
                .toList();
    }

    private static List<String> findings(Person person) {
        return new AxeBuilder(person.page())
                .setLegacyMode(true)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .limit(3)
                                        .toList())
                        .toList();
    }
}
