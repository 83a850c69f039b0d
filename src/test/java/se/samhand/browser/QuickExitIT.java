package se.samhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever has somebody behind their back leaves at once, and nothing that was seen or typed can be called up again. */
class QuickExitIT extends BrowserTest {

    private static final String ELSEWHERE = "https://www.smhi.se/";
    private static final String WEATHER = "<h1>Väder</h1>";
    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");

    @Test
    void leavingQuicklyForgetsWhatWasTypedAndCannotBeTakenBack() {
        var maja = person("skribent.1000m").opens("/partners/agreements").opensFirstRow();
        var page = maja.page();
        page.route(
                ELSEWHERE + "**",
                there -> there.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(WEATHER)));
        page.evaluate("sessionStorage.setItem('samhand.draft.report', '{\"answer\":\"Hon flyttade i natt\"}')");
        var agreement = page.url();
        var entries = page.evaluate("history.length");

        page.getByText("Lämna sidan snabbt").click();

        page.waitForURL(ELSEWHERE);
        assertThat(page.evaluate("history.length")).isEqualTo(entries);
        page.goBack();
        assertThat(page).hasURL(SIGN_IN);
        assertThat((List<?>) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('samhand'))"))
                .isEmpty();
        page.navigate(agreement);
        assertThat(page).hasURL(SIGN_IN);
    }
}
