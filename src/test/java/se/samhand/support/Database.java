package se.samhand.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
            """;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        empty();
    }

    public static void empty() throws SQLException {
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            statement.addBatch("SET foreign_key_checks = 0");
            for (var emptying : emptyings(connection)) {
                statement.addBatch(emptying);
            }
            statement.executeBatch();
        }
    }

    /** Triggers guard an append-only table against DELETE, not against TRUNCATE, which is slow: only when there are rows. */
    private static List<String> emptyings(Connection connection) throws SQLException {
        var emptyings = new ArrayList<String>();
        try (var asking = connection.createStatement();
                var tables = asking.executeQuery(TABLES)) {
            while (tables.next()) {
                var name = '`' + tables.getString("table_name") + '`';
                if (!tables.getBoolean("append_only")) {
                    emptyings.add("DELETE FROM " + name);
                } else if (hasRows(connection, name)) {
                    emptyings.add("TRUNCATE TABLE " + name);
                }
            }
        }
        return emptyings;
    }

    private static boolean hasRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return rows.next();
        }
    }
}
