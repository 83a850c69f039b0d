package se.samhand.support;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.samhand.database.TestDatabase;

/** Empties the tests' database: as an extension before each test, or when a test asks. Migrations therefore bring no rows. */
public final class Database implements BeforeEachCallback {

    private static final String TABLES = """
            SELECT t.table_name,
                   EXISTS (SELECT 1 FROM information_schema.triggers g
                           WHERE g.event_object_schema = t.table_schema AND g.event_object_table = t.table_name
                             AND g.event_manipulation = 'DELETE') AS append_only
            FROM information_schema.tables t
            WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND t.table_name <> 'flyway_schema_history'
              AND t.table_name NOT LIKE 'kept\\_%'
            """;

    private static @Nullable Map<String, Boolean> appendOnlyByTable;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        empty();
    }

    public static void empty() throws SQLException {
        try (var connection = TestDatabase.connect()) {
            var emptyings = filled(connection).stream()
                    .map(table -> emptying(connection, table))
                    .toList();
            inOneGo(connection, emptyings);
        }
    }

    /** Without looking at what refers to what. */
    static void inOneGo(Connection connection, List<String> statements) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.addBatch("SET foreign_key_checks = 0, unique_checks = 0");
            for (var one : statements) {
                statement.addBatch(one);
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    /** The tables in which there is anything. */
    static List<String> filled(Connection connection) throws SQLException {
        if (appendOnlyByTable(connection).isEmpty()) {
            return List.of();
        }
        var question = appendOnlyByTable(connection).keySet().stream()
                .map(table -> "SELECT '%s' WHERE EXISTS (SELECT 1 FROM `%s`)".formatted(table, table))
                .collect(joining(" UNION ALL "));
        var filled = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(question)) {
            while (tables.next()) {
                filled.add(tables.getString(1));
            }
        }
        return filled;
    }

    /** Triggers guard an append-only table against DELETE, not against TRUNCATE, which is slow. */
    private static String emptying(Connection connection, String table) {
        return (isAppendOnly(connection, table) ? "TRUNCATE TABLE `" : "DELETE FROM `") + table + '`';
    }

    static boolean isAppendOnly(Connection connection, String table) {
        return appendOnlyByTable(connection).getOrDefault(table, false);
    }

    /** The tables themselves have changed. */
    static synchronized void lookAgain() {
        appendOnlyByTable = null;
    }

    /** Asked once: all tests of a JVM stand on the same migrations. */
    private static synchronized Map<String, Boolean> appendOnlyByTable(Connection connection) {
        var known = appendOnlyByTable;
        if (known == null) {
            known = new TreeMap<>();
            try (var statement = connection.createStatement();
                    var tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    known.put(tables.getString("table_name"), tables.getBoolean("append_only"));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            appendOnlyByTable = known;
        }
        return known;
    }
}
