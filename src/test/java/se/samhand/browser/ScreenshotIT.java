package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

/** Makes the picture in the README. It is kept there only with -Dscreenshot=keep, so that a test run changes no file. */
class ScreenshotIT extends BrowserTest {

    private static final Path MADE = Path.of("target", "screenshot.png");
    private static final Path KEPT = Path.of("src", "docs", "screenshot.png");

    @Test
    void theStartPageOfACoordinatorIsPictured() throws IOException {
        var karin = person("samordnare.jarva").seesHeading("Hej Karin").sees(EXAMPLE);

        karin.page().screenshot(new Page.ScreenshotOptions().setPath(MADE));

        if ("keep".equals(System.getProperty("screenshot"))) {
            Files.copy(MADE, KEPT, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(MADE).isNotEmptyFile();
        assertThat(KEPT).as("the picture in the README").isNotEmptyFile();
    }
}
