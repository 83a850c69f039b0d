package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Nothing that is needed lies outside the paper, the window, or behind something else. */
class WithinSightIT extends BrowserTest {

    private static final String LAST_ROW_IS_ON_PAPER = """
            () => {
              const last = document.querySelector('table.matrix tr:last-child th').getBoundingClientRect();
              return last.bottom <= document.documentElement.scrollHeight;
            }
            """;

    private static final String BEHIND_THE_ACTIONS = """
            () => {
              const here = document.activeElement.getBoundingClientRect();
              const actions = document.querySelector('.form-actions').getBoundingClientRect();
              return here.bottom > actions.top && here.top < actions.bottom;
            }
            """;

    @Test
    void theWholeMatrixIsPrintedAndThePaperSaysThatItIsAnExample() {
        var page = person("programkontor").opens("/activities/matrix").page();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.getByText(EXAMPLE).isVisible()).isTrue();
        assertThat((boolean) page.evaluate(LAST_ROW_IS_ON_PAPER)).isTrue();
    }

    @Test
    void theFieldThatHasTheKeyboardIsNotHiddenBehindTheActionsOfAFollowUp() {
        var phone = new Look(ColorScheme.LIGHT, "sv", 375);
        var page = person("samordnare.soc", phone)
                .opensTask("3.2 ")
                .handsInNothingButADeviation()
                .page();
        var keys = new Keyboard(page).tabsTo("Läge");

        var hidden = new ArrayList<String>();
        while (!keys.hears().equals("Skicka in")) {
            if ((boolean) page.evaluate(BEHIND_THE_ACTIONS)) {
                hidden.add(keys.hears());
            }
            keys.press("Tab");
        }

        assertThat(hidden).isEmpty();
    }
}
