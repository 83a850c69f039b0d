package se.samhand.support;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samhand.database.TestDatabase;

/**
 * What many tests begin with: made through the services the first time, copied, and put back from the copies from then on,
 * which takes a tenth of the time. Logs begin empty.
 */
public final class KeptRows {

    /** How each table's copy is put back. */
    private static final Map<String, List<String>> PUTTING_BACK = new HashMap<>();

    private KeptRows() {}

    /**
     * Into an empty database the rows are put back; into one that has any they are made.
     *
     * @param name says everything that the rows depend on
     * @param forgetting empties what the portal remembers of the rows it has not seen come
     */
    public static void begin(String name, Runnable making, Runnable forgetting) {
        try (var connection = TestDatabase.connect()) {
            if (!Database.filled(connection).isEmpty()) {
                making.run();
                return;
            }
            var known = PUTTING_BACK.get(name);
            if (known == null) {
                making.run();
                PUTTING_BACK.put(name, copied(connection));
                return;
            }
            Database.inOneGo(connection, known);
            forgetting.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> copied(Connection connection) throws SQLException {
        var puttingBack = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            for (var table : Database.filled(connection)) {
                if (Database.isAppendOnly(connection, table)) {
                    statement.execute("TRUNCATE TABLE `%s`".formatted(table));
                    continue;
                }
                var copy = "kept_" + UUID.randomUUID().toString().replace("-", "");
                var columns = columns(connection, table);
                statement.execute("CREATE TABLE `%s` AS SELECT %s FROM `%s`".formatted(copy, columns, table));
                puttingBack.add("INSERT INTO `%s` (%s) SELECT %s FROM `%s`".formatted(table, columns, columns, copy));
            }
        }
        return puttingBack;
    }

    /** Those that are not worked out from others. */
    private static String columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var asking = connection.prepareStatement("""
                SELECT column_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'
                ORDER BY ordinal_position""")) {
            asking.setString(1, table);
            try (var rows = asking.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns.stream().map("`%s`"::formatted).collect(joining(", "));
    }
}
