package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Each view in two looks in Swedish ({@link AxeInSwedishIT}) and two in English ({@link AxeInEnglishIT}), which together
 * cover every pair of theme, language and width.
 */
abstract class Axe extends Sightseeing {

    final void findsNothingAndNothingIsCutOff(Look look) {
        assertThat(findings(look, Axe::findings)).isEmpty();
    }

    private static List<String> findings(Person person) {
        var findings = new ArrayList<String>();
        new AxeBuilder(person.pointsAtNothing().page())
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
