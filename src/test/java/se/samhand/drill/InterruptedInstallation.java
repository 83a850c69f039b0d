package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A portal that is killed at any moment of its first start is whole at the next one. */
class InterruptedInstallation implements Trial {

    private static Map<String, Predicate<Path>> moments() {
        var moments = new LinkedHashMap<String, Predicate<Path>>();
        moments.put("before anything", folder -> exists(folder, "lock"));
        moments.put("while unpacking", folder -> exists(folder, "installing-") && !exists(folder, "mariadb-"));
        moments.put("while installing", folder -> exists(folder, "mariadb-") && exists(folder, "installing-"));
        moments.put("when installed", folder -> exists(folder, "rows"));
        moments.put("when the database starts", folder -> exists(folder, "mariadb.pid"));
        return moments;
    }

    @Override
    public String name() {
        return "kill -9 at " + moments().size() + " moments of the first start, then start again";
    }

    @Override
    public String seen() throws Exception {
        for (var moment : moments().entrySet()) {
            var data = Portal.freshData();
            var first = Portal.start(data);
            first.awaitUntil(() -> moment.getValue().test(data.resolve("mariadb")), moment.getKey());
            first.kill();
            try (var second = Portal.start(data).awaitReady();
                    var connection = second.connect()) {
                expect(connection.isValid(5) && second.answers(), "Not whole after a kill " + moment.getKey());
                expect(!exists(data.resolve("mariadb"), "installing-"), "Left behind after a kill " + moment.getKey());
            }
        }
        return "whole after a kill " + String.join(", ", moments().keySet());
    }

    private static boolean exists(Path folder, String prefix) {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith(prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
