package se.samhand.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one Chromium of this JVM: the system's where it has one, else the one that Playwright fetches. */
final class Browser {

    private static final double PATIENCE_IN_MILLISECONDS = 60_000;

    static final String NOTHING_REMEMBERED = "{}";

    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private Browser() {}

    private static com.microsoft.playwright.Browser launch() {
        var installed = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        var environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        // In a container Chromium has neither a sandbox of its own nor a graphics card.
        var options = new LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        installed.ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        return playwright.chromium().launch(options);
    }

    /** @param remembered from an earlier window: its cookies, and what it kept */
    static BrowserContext window(Look look, String portal, String remembered) {
        var window = CHROMIUM.newContext(new NewContextOptions()
                .setBaseURL(portal)
                .setStorageState(remembered)
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.theme())
                .setLocale("sv-SE")
                .setReducedMotion(ReducedMotion.REDUCE));
        window.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        window.setDefaultNavigationTimeout(PATIENCE_IN_MILLISECONDS);
        return window;
    }
}
