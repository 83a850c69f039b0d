package se.samhand.drill;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Goes through trials, prints a row for each as it is done, and writes the newest results down. */
record Results(String title, String file, String note) {

    private static final Path FOLDER = Path.of("src/docs/results");

    private enum Outcome {
        OK("ok", ""),
        NOT_TRIED("--", "**Not tried:** "),
        BAD("BAD", "**Not as it should be:** ");

        private final String printed;
        private final String written;

        Outcome(String printed, String written) {
            this.printed = printed;
            this.written = written;
        }
    }

    private record Row(String name, String seen, Outcome outcome, Duration time) {

        String printed() {
            return "%-4s %-72s %8s  %s".formatted(outcome.printed, name, Trial.seconds(time), seen);
        }

        String written() {
            return "| %s | %s%s | %s |".formatted(name, outcome.written, seen, Trial.seconds(time));
        }
    }

    /** Whether all was as it should be. */
    boolean of(List<Trial> trials, String... words) throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var rows = new ArrayList<Row>();
        for (var trial : trials) {
            if (words.length == 0 || Arrays.stream(words).anyMatch(word -> named(trial, word))) {
                var row = rowOf(trial);
                System.out.println(row.printed());
                rows.add(row);
            }
        }
        if (words.length == 0) {
            write(rows, load);
        }
        return rows.stream().noneMatch(row -> row.outcome == Outcome.BAD);
    }

    private static boolean named(Trial trial, String word) {
        return trial.name().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Row rowOf(Trial trial) {
        long began = System.nanoTime();
        var outcome = Outcome.OK;
        String seen;
        try {
            seen = trial.seen();
            Portal.deleteWhatEndedPortalsLeft(); // after a fault it is kept to be looked at
        } catch (NotHere why) {
            outcome = Outcome.NOT_TRIED;
            seen = String.valueOf(why.getMessage());
        } catch (Exception | AssertionError fault) {
            outcome = Outcome.BAD;
            seen = String.valueOf(fault.getMessage()).replaceAll("\\s+", " ");
        }
        return new Row(trial.name(), anywhere(seen), outcome, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Says nothing of where this checkout lies. */
    private static String anywhere(String seen) {
        return seen.replace(Path.of("").toAbsolutePath() + "/", "");
    }

    private void write(List<Row> rows, double load) throws IOException {
        var text = """
            # %s

            %s: %d processors (%s), %s, Java %s. Load of the machine before it began: %.1f. %s

            | What | Seen | Took |
            |---|---|---|
            %s
            """.formatted(
                        title,
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        system(),
                        System.getProperty("java.version"),
                        load,
                        note,
                        rows.stream().map(Row::written).collect(Collectors.joining("\n")));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(file), text);
        System.out.println("Written to " + FOLDER.resolve(file));
    }

    private static String system() throws IOException {
        var release = Path.of("/etc/os-release");
        if (!Files.isReadable(release)) {
            return System.getProperty("os.name");
        }
        try (var lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("PRETTY_NAME="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .findFirst()
                    .orElse("Linux");
        }
    }
}
