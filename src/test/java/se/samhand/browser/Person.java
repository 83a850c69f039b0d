package se.samhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser. Says what people do and see; things are found by what a person reads. */
public final class Person {

    /** Flow has answered, and what it answered is on the screen. */
    private static final String SETTLED = """
        () => {
          const clients = window.Vaadin?.Flow?.clients;
          return clients && Object.values(clients).every(client => !client.isActive || !client.isActive())
              && document.querySelector('h1') !== null && document.querySelector('vaadin-grid[loading]') === null;
        }
        """;

    private static final String KEPT = """
        text => Object.keys(sessionStorage).filter(it => it.startsWith('samhand.draft.'))
            .some(it => Object.values(JSON.parse(sessionStorage[it])).includes(text))
        """;

    private final BrowserContext window;
    private final Look look;
    private final Page page;

    Person(BrowserContext window, Look look) {
        this.window = window;
        this.look = look;
        this.page = window.newPage();
    }

    /** Somebody at the door of a portal that runs elsewhere than in this JVM. */
    public static Person at(String portal, Look look) {
        return new Person(Browser.window(look, portal, Browser.NOTHING_REMEMBERED), look);
    }

    public Page page() {
        return page;
    }

    public Person signsInAs(String username) {
        opens("/login");
        return signsInHereAs(username);
    }

    /** On the sign-in page, which may have come by itself. */
    public Person signsInHereAs(String username) {
        return signsInHere(username, "demo");
    }

    Person signsInHere(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        return settles().speaks(look.language());
    }

    public Person opens(String address) {
        page.navigate(address);
        return settles();
    }

    /** By a link, as within the portal: nothing is loaded anew. */
    public Person goesTo(String address) {
        page.evaluate("""
            address => {
              const link = document.createElement('a');
              link.href = address;
              link.setAttribute('router-link', '');
              document.querySelector('main').append(link);
              link.click();
              link.remove();
            }
            """, address);
        page.waitForFunction("address => location.pathname + location.search === address", address);
        return settles();
    }

    public Person settles() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /** The portal remembers the language with the account, so somebody before may have left another. */
    Person speaks(String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator(".language-switch").click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        return settles();
    }

    /** Who is not signed in has a language as well, in the browser alone. */
    Person speaksHere() {
        return speaks(look.language());
    }

    public Person clicks(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return settles();
    }

    Person chooses(String option) {
        page.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
        return settles();
    }

    /** One of many, found by typing. */
    Person choosesFrom(String label, String option) {
        field(label).fill(option);
        page.locator("vaadin-combo-box-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
        return settles();
    }

    Person writes(String label, String text) {
        field(label).fill(text);
        field(label).blur();
        return settles();
    }

    public Person sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Person doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Person seesNoButton(String text) {
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true)))
                .hasCount(0);
        return this;
    }

    /** Whether the browser keeps it because the portal has not said that it is saved. */
    public boolean isKeptInTheBrowser(String text) {
        return (boolean) page.evaluate(KEPT, text);
    }

    /** Whether what the browser has kept is offered by a button, or was saved after all and is forgotten. */
    public boolean isOffered(String button, String text) {
        var offer = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        page.waitForCondition(() -> offer.isVisible() || !isKeptInTheBrowser(text));
        return offer.isVisible();
    }

    public Person seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                        .first())
                .isVisible();
        return this;
    }

    public Person seesIn(String label, String text) {
        assertThat(field(label)).hasValue(text);
        return this;
    }

    /** From the start page, by what stands on the task. */
    public Person opensTask(String title) {
        page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("vaadin-button")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/activities/.+"));
        return settles();
    }

    /** Hands in a follow-up that lacks everything it may lack. */
    Person handsInNothingButADeviation() {
        page.locator(".follow-up-editor > .follow-up-form textarea:visible")
                .first()
                .fill("");
        page.locator(".follow-up-editor > .follow-up-form vaadin-radio-button")
                .nth(2)
                .click();
        settles();
        page.locator(".follow-up-editor > .form-actions vaadin-button").first().click();
        assertThat(page.locator(".fault-list")).isVisible();
        return settles();
    }

    /** Of the list on the page. */
    Person opensFirstRow() {
        page.locator("vaadin-grid vaadin-grid-cell-content span").first().click();
        page.waitForURL(Pattern.compile(".*/[0-9a-f-]{36}.*"));
        return settles();
    }

    /** Opens the page of one thing in a list. */
    Person followsLink(String words) {
        page.locator("a", new Page.LocatorOptions().setHasText(words)).first().click();
        page.waitForURL(Pattern.compile(".*/[0-9a-f-]{36}.*"));
        return settles();
    }

    /** From the page of a session, whatever its language. */
    Person opensAttendance() {
        page.locator("a[href$='/attendance']").click();
        page.locator(".attendance-page h1").waitFor();
        return settles();
    }

    /** Nothing that shows only because the pointer happens to rest there. */
    Person pointsAtNothing() {
        page.mouse().move(0, 0);
        page.locator("vaadin-tooltip[opened]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Of the list on the page, which shows it beside without an address of its own. */
    Person choosesFirstRow() {
        page.locator("vaadin-grid vaadin-grid-cell-content span").first().click();
        page.locator(".side-panel h2").waitFor();
        return settles();
    }

    /** Opens the function that one is to take over, and does not say that one has read it. */
    Person receivesUnread() {
        page.locator(".task vaadin-button").first().click();
        page.locator(".hand-over-receive vaadin-button").click();
        return settles();
    }

    /** Saves a form that is empty, the one that was opened last. */
    Person savesNothing() {
        page.locator("main vaadin-button[theme~=primary]").last().click();
        assertThat(page.locator("[invalid]").first()).isVisible();
        return settles();
    }

    /** To the import, which checks it. */
    Person handsOver(String file, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(file, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("vaadin-upload-file[complete]").waitFor();
        page.locator(".import-files vaadin-button[theme~=primary]").click();
        page.waitForURL("**/admin/import/*");
        page.locator(".import-list .import-row").first().waitFor();
        return settles();
    }

    /** The page is no wider than the window; what is meant to scroll does so within itself. */
    boolean seesNothingCutOff() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"
                + " && [...document.querySelectorAll('main, .page')].every(it => it.scrollWidth <= it.clientWidth)");
    }

    /** To come back with, in another window. */
    String session() {
        return window.storageState();
    }

    /** What a screen reader says of a cell in the matrix. */
    String cell(String unit, String period) {
        return page.locator("table.matrix a")
                .filter(new Locator.FilterOptions().setHasText(unit + ", " + period))
                .textContent();
    }

    /** Writes without waiting for the portal to answer. */
    public Person types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Person signsOut() {
        clicks("Logga ut");
        page.waitForURL("**/login**");
        return settles();
    }

    /** The server no longer knows the session that the browser names. */
    Person losesTheSession() {
        var session = window.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        session.value = "forgotten";
        window.addCookies(List.of(session));
        return this;
    }

    /** A day is confirmed by Enter, which also closes the calendar. */
    Person writesDay(String label, String day) {
        field(label).fill(day);
        field(label).press("Enter");
        return settles();
    }

    Person isToldThatTheSessionEnded() {
        return sees("Du har blivit utloggad");
    }

    /** A line in the list of what remains leads to the field. */
    Person isLedFrom(String line, String label) {
        page.locator(".fault-list")
                .getByText(line, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction(
                "label => document.activeElement?.closest('vaadin-text-area, vaadin-text-field,"
                        + " vaadin-date-picker, vaadin-radio-group')?.label === label",
                label);
        return this;
    }

    /** The path and the question, without the portal's own address. */
    public String address() {
        var here = URI.create(page.url());
        return here.getQuery() == null ? here.getPath() : here.getPath() + "?" + here.getQuery();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    public void leaves() {
        window.close();
    }
}
