package se.samhand.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.samhand.drill.Trial.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.samhand.browser.Person;

/**
 * Twenty thousand rows of each kind go out and come in again as no difference, one that has changed among them is found,
 * and an undo puts back what stood.
 */
class ManyRows implements Trial {

    private static final int ROWS = 20_000;
    private static final double PATIENCE_IN_MILLISECONDS = 600_000;
    private static final String NOTHING_TO_DO = "Allt i filerna finns redan i Samhand";
    private static final List<String> DISTRICTS = List.of("JAR", "FAR", "SOD", "KUN", "SKN");
    private static final List<String> PERIODS = List.of("2024-T1", "2024-T2", "2025-T1", "2025-T2", "2026-T1");
    private static final int CATEGORIES = 31;
    private static final int ACTIVITIES = 500;

    @Override
    public String name() {
        return "20,000 commitments, targets, figures and follow-ups: out and in again without a difference, and one changed among them";
    }

    @Override
    public String seen() throws Exception {
        try (var example = new ExamplePortal()) {
            return example.visitedBy(office -> {
                office.signsInAs("programkontor");
                var seen = new ArrayList<String>();
                confirm(office, programme());
                seen.add(
                        changed(
                                office,
                                "Åtaganden",
                                file(
                                        "commitments.csv",
                                        "activity;unit;answer;local_text;owner\nMATNING/9.1;JAR;YES_ADAPTED;På vårt sätt;Samordnare våld i nära relationer\n")));
                seen.add(changed(
                        office,
                        "Uppföljningar",
                        file(
                                "follow-ups.csv",
                                "activity;unit;period;status;narrative\nMATNING/9.1;JAR;2026-T2;ON_PLAN;Mätt\n")));
                confirm(office, file("indicators.csv", indicators()));
                seen.add(changed(office, "Enheters målvärden", file("targets.csv", targets()), "aim"));
                seen.add(changed(office, "Värden som har lämnats", file("observations.csv", figures()), "number"));
                return String.join("; ", seen);
            });
        }
    }

    /**
     * Takes a file in, all of the kind out and in again, and undoes the file: then everything is as it was.
     *
     * @param numbers columns of which one value alone is changed, and put back, while all is there
     */
    private static String changed(Person office, String kind, FilePayload file, String... numbers) {
        var before = takenOut(office, kind);
        confirm(office, file);
        var after = takenOut(office, kind);
        expect(after.length != before.length, kind + ": the file changed nothing");
        long began = System.nanoTime();
        handOver(office, new FilePayload("again.csv", "text/csv", after));
        office.page().getByText(NOTHING_TO_DO).waitFor(patiently());
        var took = Duration.ofNanos(System.nanoTime() - began);
        for (var number : numbers) {
            oneChanges(office, kind, after, number);
        }
        isUndone(office, file);
        expect(Arrays.equals(before, takenOut(office, kind)), kind + ": the undo left a difference");
        var rows = new String(after, UTF_8).lines().count() - 1;
        expect(rows >= ROWS, kind + ": only " + rows + " rows");
        return "%s: %,d lines compared in %s%s"
                .formatted(
                        kind, rows, Trial.seconds(took), numbers.length == 0 ? "" : ", one changed among them found");
    }

    /** All comes in again with one number changed: that is the one difference, what is written and what is undone. */
    private static void oneChanges(Person office, String kind, byte[] all, String number) {
        var changed = file("changed-" + number + ".csv", withOneMore(new String(all, UTF_8), number));
        handOver(office, changed);
        var confirm = office.page().getByRole(AriaRole.BUTTON, named("Bekräfta 0 nya och 1 ändrade"));
        confirm.waitFor(patiently());
        confirm.click();
        office.page().getByText("Allt är infört").waitFor(patiently());
        expect(
                Arrays.equals(changed.buffer, takenOut(office, kind)),
                kind + ": something else was written than the one number");
        isUndone(office, changed);
        expect(Arrays.equals(all, takenOut(office, kind)), kind + ": undoing the one number left a difference");
    }

    /** Some line in the middle, with one more in the column. */
    private static String withOneMore(String all, String column) {
        var lines = all.lines().toList();
        var place = List.of(lines.getFirst().split(";")).indexOf(column);
        var old = lines.stream()
                .filter(line -> line.startsWith("MATNING-3;"))
                .skip(10)
                .findFirst()
                .orElseThrow();
        var cells = old.split(";", -1);
        cells[place] = String.valueOf(Integer.parseInt(cells[place]) + 1);
        return all.replace(old, String.join(";", cells));
    }

    private static void isUndone(Person office, FilePayload file) {
        confirmed(office, file);
        office.page().getByRole(AriaRole.BUTTON, named("Ångra importen")).click();
        office.page()
                .locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ångra importen"))
                .click();
        office.page().getByText("Allt är som det var före importen").waitFor(patiently());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static byte[] takenOut(Person office, String kind) {
        var page = office.opens("/admin/import").page();
        page.getByText("Ett blad i taget, som CSV").click();
        var download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(PATIENCE_IN_MILLISECONDS),
                () -> page.getByRole(AriaRole.LINK, named(kind)).click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void handOver(Person office, FilePayload... files) {
        var page = office.opens("/admin/import").page();
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
        page.locator("vaadin-upload-file[complete]").nth(files.length - 1).waitFor(patiently());
        page.locator(".import-files vaadin-button[theme~=primary]").click();
    }

    private static void confirm(Person office, FilePayload... files) {
        handOver(office, files);
        var confirm = office.page().locator(".page-actions vaadin-button[theme~=primary]");
        var faulty = office.page().getByText("Rätta felen i filerna");
        confirm.or(faulty).first().waitFor(patiently());
        expect(
                !faulty.isVisible(),
                "Faults in a file: " + office.page().locator("main").innerText());
        confirm.click();
        office.page().getByText("Allt är infört").waitFor(patiently());
    }

    /** Back to the import of the file. */
    private static void confirmed(Person office, FilePayload file) {
        office.opens("/admin/import").page().getByText(file.name).first().click();
        office.page().getByText("Allt är infört").waitFor(patiently());
    }

    private static WaitForOptions patiently() {
        return new WaitForOptions().setTimeout(PATIENCE_IN_MILLISECONDS);
    }

    private static FilePayload[] programme() {
        var activities =
                new StringBuilder("key;programme;version;goal;code;text;responsible;role;start;end;target_groups;"
                        + "violence_types;wording;rest\n");
        IntStream.rangeClosed(1, ACTIVITIES)
                .forEach(at -> activities
                        .append("MATNING/9.%d;MATNING;;3;9.%d;Påhittad aktivitet nummer %d;".formatted(at, at, at))
                        .append("\"ALL_DISTRICTS;ALL_BOARDS;ALL_COMPANIES\";LEADS;2026-01-01;2026-12-31;YOUNG;")
                        .append("CLOSE_RELATIONSHIPS;ILLUSTRATIVE;ILLUSTRATIVE\n"));
        return new FilePayload[] {
            file(
                    "programmes.csv",
                    "code;name;kind;valid_from;valid_to;verification\n"
                            + "MATNING;Påhittat program;PROGRAMME;2026-01-01;2026-12-31;ILLUSTRATIVE\n"),
            file(
                    "programme-versions.csv",
                    "programme;version;state;valid_from;valid_to;note;verification\n"
                            + "MATNING;1;ADOPTED;2026-01-01;2026-12-31;;ILLUSTRATIVE\n"),
            file("goals.csv", "key;programme;version;code;text;verification\nMATNING/3;MATNING;;3;Mål;ILLUSTRATIVE\n"),
            file("activities.csv", activities.toString())
        };
    }

    private static String indicators() {
        var categories = String.join(
                "|",
                IntStream.rangeClosed(1, CATEGORIES).mapToObj(it -> "K" + it).toList());
        var cards =
                new StringBuilder("code;name;value_kind;direction;over_units;over_periods;small_counts;verification;"
                        + "period_kind;level;goal;frequency;axes;units;question;counted\n");
        cards.append(
                "MATNING;Påhittat värde;NUMBER;UP;SUM;SUM;no;ILLUSTRATIVE;FOR_PERIOD;UNIT;;TERTIAL;\"a:%s;b:%s\";;Hur många?;Alla\n"
                        .formatted(categories, categories));
        IntStream.rangeClosed(1, 5)
                .forEach(at -> cards.append(
                        "MATNING-%d;Påhittat värde %d;NUMBER;UP;SUM;SUM;no;ILLUSTRATIVE;FOR_PERIOD;UNIT;;TERTIAL;;;Hur många?;Alla\n"
                                .formatted(at, at)));
        return cards.toString();
    }

    /** For units as the example's file has them, all periods of seven years and for every period. */
    private static String targets() {
        var lines = new StringBuilder("indicator;unit;period;aim;reason\n");
        var units = Units.codes();
        var periods = new ArrayList<>(List.of(""));
        IntStream.rangeClosed(2021, 2027)
                .forEach(year -> List.of("T1", "T2", "VB").forEach(it -> periods.add(year + "-" + it)));
        for (int at = 1; at <= 5; at++) {
            for (var unit : units) {
                for (var period : periods) {
                    lines.append("MATNING-%d;%s;%s;%d;Mätning\n".formatted(at, unit, period, 10 + at));
                }
            }
        }
        return lines.toString();
    }

    private static String figures() {
        var lines = new StringBuilder("indicator;unit;period;split;state;number;comment\n");
        for (var unit : DISTRICTS) {
            for (var period : PERIODS) {
                for (int a = 1; a <= CATEGORIES; a++) {
                    for (int b = 1; b <= CATEGORIES; b++) {
                        lines.append("MATNING;%s;%s;\"a=K%d;b=K%d\";VALUE;%d;Mätning\n"
                                .formatted(unit, period, a, b, 5 + a + b));
                    }
                }
                lines.append("MATNING;%s;%s;;NOT_APPLICABLE;;Mätning\n".formatted(unit, period));
            }
        }
        IntStream.rangeClosed(1, 5)
                .forEach(at -> DISTRICTS.forEach(unit -> PERIODS.forEach(period ->
                        lines.append("MATNING-%d;%s;%s;;VALUE;%d;Mätning\n".formatted(at, unit, period, 20 + at)))));
        return lines.toString();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(UTF_8));
    }

    /** The units of the example. */
    private static final class Units {

        static List<String> codes() {
            try (var in = ManyRows.class.getResourceAsStream("/demo/org-units.csv")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", 2)[0])
                        .toList();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
