package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A portal that is killed at any moment of its first start is whole at the next one. */
class InterruptedInstallation implements Trial {

    /** One of the first dozen. */
    private static final String TABLE = "rows/samhand/account.ibd";

    private static Map<String, Predicate<Path>> moments() {
        var moments = new LinkedHashMap<String, Predicate<Path>>();
        moments.put("before anything", folder -> exists(folder, "lock"));
        moments.put("while unpacking", folder -> exists(folder, "installing-") && !exists(folder, "mariadb-"));
        moments.put("while installing", folder -> exists(folder, "mariadb-") && exists(folder, "installing-"));
        moments.put("when installed", folder -> exists(folder, "rows"));
        moments.put("when the database starts", folder -> exists(folder, "mariadb.pid"));
        moments.put("while the tables are made", folder -> Files.exists(folder.resolve(TABLE)));
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
            boolean half = isHalf(data.resolve("mariadb"));
            try (var second = Portal.start(data).awaitReady();
                    var connection = second.connect()) {
                expect(connection.isValid(5) && second.answers(), "Not whole after a kill " + moment.getKey());
                expect(!isHalf(data.resolve("mariadb")), "Left behind after a kill " + moment.getKey());
                expect(second.said("The first start was interrupted") == half, moment.getKey() + second.output());
                expect(accounts(connection) == 0, "No tables after a kill " + moment.getKey());
            }
        }
        return "the next start says so where half of it lay there, and is whole after a kill "
                + String.join(", ", moments().keySet());
    }

    private static boolean isHalf(Path folder) {
        return exists(folder, "installing-") || exists(folder, "filling");
    }

    private static int accounts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM account")) {
            rows.next();
            return rows.getInt(1);
        }
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
