package se.samhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB itself gave up; its log says why. */
class DatabaseDidNotStart extends RefusedToStart {

    DatabaseDidNotStart(String what, Path log) {
        super("The embedded database %s: \"%s\" (more in %s).".formatted(what, lastWords(log), log));
    }

    /** The first error in a log, or its last line when nothing is called an error. */
    static String lastWords(Path log) {
        try (var lines = Files.lines(log)) {
            var all = lines.filter(line -> !line.isBlank()).toList();
            return all.stream()
                    .filter(line -> line.contains("[ERROR]"))
                    .findFirst()
                    .orElse(all.isEmpty() ? "it said nothing" : all.getLast());
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
