package se.samhand.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.samhand.drill.Trial.expect;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.List;
import se.samhand.browser.Person;

/** A large file is handed over, checked and confirmed as somebody at the programme office does it, who sees it go on. */
record ManyActivities(ExamplePortal example) implements Trial {

    private static final int ROWS = 4_000;
    private static final double PATIENCE_IN_MILLISECONDS = 300_000;
    private static final String PROGRAMME = "code;name;kind;valid_from;valid_to;verification\n"
            + "MATNING;Påhittat program;PROGRAMME;2027-01-01;2027-12-31;ILLUSTRATIVE\n";
    private static final String VERSION = "programme;version;state;valid_from;valid_to;note;verification\n"
            + "MATNING;1;DRAFT;2027-01-01;2027-12-31;;ILLUSTRATIVE\n";
    private static final String GOAL =
            "key;programme;version;code;text;verification\nMATNING/3;MATNING;;3;Mål;ILLUSTRATIVE\n";

    /** Remembers every sentence about the progress that was on the page. */
    private static final String WATCH = """
        window.progress = new Set();
        setInterval(() => {
          const said = document.querySelector('.import-progress p')?.textContent;
          if (said) window.progress.add(said);
        }, 20);
        """;

    @Override
    public String name() {
        return "import of a file with 4,000 activities: handed over, checked and confirmed";
    }

    @Override
    public String seen() throws Exception {
        return example.visitedBy(office -> {
            office.signsInAs("programkontor");
            take(
                    office,
                    file("programmes.csv", PROGRAMME),
                    file("programme-versions.csv", VERSION),
                    file("goals.csv", GOAL));
            var took = take(office, file("activities.csv", activities()));
            var progress = (List<?>) office.page().evaluate("[...window.progress]");
            for (var step : List.of("Kontrollerar rad", "Skriver rad")) {
                expect(progress.stream().anyMatch(it -> it.toString().startsWith(step)), "Only seen: " + progress);
            }
            return "checked after %s, confirmed after %s more; the page told %d times how far it was"
                    .formatted(Trial.seconds(took.getFirst()), Trial.seconds(took.getLast()), progress.size());
        });
    }

    /** How long the check took, and how long the confirmation. */
    private static List<Duration> take(Person office, FilePayload... files) {
        var page = office.opens("/admin/import").page();
        page.evaluate(WATCH);
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        page.locator("vaadin-upload-file[complete]").nth(files.length - 1).waitFor();
        long began = System.nanoTime();
        page.locator(".import-files vaadin-button[theme~=primary]").click();
        var confirm = page.locator(".page-actions vaadin-button[theme~=primary]");
        confirm.waitFor(patiently());
        long checked = System.nanoTime();
        confirm.click();
        page.getByText("Allt är infört").waitFor(patiently());
        return List.of(Duration.ofNanos(checked - began), Duration.ofNanos(System.nanoTime() - checked));
    }

    private static WaitForOptions patiently() {
        return new WaitForOptions().setTimeout(PATIENCE_IN_MILLISECONDS);
    }

    private static String activities() {
        var lines = new StringBuilder("key;programme;version;goal;code;text;responsible;role;start;end;target_groups;"
                + "violence_types;wording;rest\n");
        for (int at = 1; at <= ROWS; at++) {
            lines.append("MATNING/9.%d;MATNING;;3;9.%d;Påhittad aktivitet nummer %d;ALL_DISTRICTS;LEADS;2027-01-01;"
                            .formatted(at, at, at))
                    .append("2027-12-31;\"YOUNG;CHILDREN\";CLOSE_RELATIONSHIPS;ILLUSTRATIVE;ILLUSTRATIVE\n");
        }
        return lines.toString();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(UTF_8));
    }
}
