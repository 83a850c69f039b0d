package se.samhand.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** Goes through trials, prints a row for each as it is done, and writes the newest results down. */
record Results(String title, String file) {

    private static final Path FOLDER = Path.of("src/docs/results");

    private record Row(String name, String seen, boolean well, Duration time) {

        String printed() {
            return "%-4s %-72s %8s  %s".formatted(well ? "ok" : "BAD", name, Trial.seconds(time), seen);
        }

        String written() {
            return "| %s | %s%s | %s |"
                    .formatted(name, well ? "" : "**Not as it should be:** ", seen, Trial.seconds(time));
        }
    }

    /** Whether all was as it should be. */
    boolean of(List<Trial> trials, String... words) throws IOException {
        var rows = new ArrayList<Row>();
        for (var trial : trials) {
            if (words.length == 0 || Arrays.stream(words).anyMatch(word -> named(trial, word))) {
                var row = rowOf(trial);
                System.out.println(row.printed());
                rows.add(row);
            }
        }
        if (words.length == 0) {
            write(rows);
        }
        return rows.stream().allMatch(Row::well);
    }

    private static boolean named(Trial trial, String word) {
        return trial.name().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Row rowOf(Trial trial) {
        long began = System.nanoTime();
        try {
            var seen = trial.seen();
            FileSystemUtils.deleteRecursively(Portal.FOLDER); // after a fault, what it left is kept to be looked at
            return new Row(trial.name(), seen, true, Duration.ofNanos(System.nanoTime() - began));
        } catch (Exception fault) {
            var said = String.valueOf(fault.getMessage()).replaceAll("\\s+", " ");
            return new Row(trial.name(), said, false, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private void write(List<Row> rows) throws IOException {
        var text = """
                # %s

                %s, %s on %s, %d processors, Java %s

                | What | Seen | Took |
                |---|---|---|
                %s
                """.formatted(
                        title,
                        LocalDate.now(),
                        System.getProperty("os.arch"),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        rows.stream().map(Row::written).collect(Collectors.joining("\n")));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(file), text);
        System.out.println("Written to " + FOLDER.resolve(file));
    }
}
