package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each view in four looks, which together cover every pair of theme, language and width. */
class AxeIT extends Sightseeing {

    static Stream<Look> looks() {
        return Stream.of(
                new Look(ColorScheme.LIGHT, "sv", 1280),
                new Look(ColorScheme.DARK, "sv", 375),
                new Look(ColorScheme.LIGHT, "en", 375),
                new Look(ColorScheme.DARK, "en", 1280));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothingOnAnyViewAndNoneIsWiderThanItsWindow(Look look) {
        assertThat(findings(look, AxeIT::findings)).isEmpty();
    }

    private static List<String> findings(Person person) {
        var findings = new ArrayList<String>();
        new AxeBuilder(person.page())
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> findings.add(inWords(rule)));
        if (!person.seesNothingCutOff()) {
            findings.add("wider than its window");
        }
        return findings;
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .limit(3)
                        .toList();
    }
}
