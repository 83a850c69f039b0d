package se.samhand.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many times over what the example has of programmes and of all that units did about them, as rows of the database. */
final class Copies {

    /** How often a programme lies there in the end, the example's own included. */
    static final int OF_EACH = 50;

    private static final String COPY = "copy.seq";

    /** From what others refer to down to what refers to it. */
    private static final List<String> TABLES = List.of(
            "programme",
            "programme_version",
            "goal",
            "programme_activity",
            "programme_activity_tag",
            "activity_responsibility",
            "commitment",
            "commitment_pause",
            "commitment_carry",
            "milestone",
            "check_in",
            "follow_up",
            "remedy",
            "remedy_word",
            "task");

    /** Which columns hold the id of something that is copied as well; all others keep what they refer to. */
    private static final Map<String, Set<String>> IDS_OF_COPIES = Map.of(
            "programme", Set.of("predecessor_id"),
            "programme_version", Set.of("programme_id"),
            "goal", Set.of("programme_version_id"),
            "programme_activity", Set.of("programme_version_id", "goal_id"),
            "commitment_carry", Set.of("from_id", "to_id"),
            "follow_up", Set.of("taken_over_by_id"),
            "task", Set.of("subject_id"));

    private static final Set<String> ALWAYS_OF_COPIES =
            Set.of("id", "programme_activity_id", "commitment_id", "follow_up_id", "remedy_id");

    private static final Set<String> NUMBERED =
            Set.of("programme.code", "commitment.programme_code", "goal_key", "activity_key");

    private Copies() {}

    static void make(Connection database) throws SQLException {
        for (var table : TABLES) {
            var columns = columns(database, table);
            var values = columns.stream().map(it -> value(table, it)).toList();
            try (var statement = database.createStatement()) {
                statement.executeUpdate("insert into %s (%s) select %s from %s as original join seq_1_to_%d as copy"
                        .formatted(
                                table,
                                String.join(
                                        ", ",
                                        columns.stream()
                                                .map(it -> "`" + it + "`")
                                                .toList()),
                                String.join(", ", values),
                                table,
                                OF_EACH - 1));
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("analyze table " + String.join(", ", TABLES));
        }
    }

    private static String value(String table, String column) {
        var original = "original.`" + column + "`";
        if (ALWAYS_OF_COPIES.contains(column)
                || IDS_OF_COPIES.getOrDefault(table, Set.of()).contains(column)) {
            // The same number for the same original, with the nibbles that the database asks of a uuid.
            return "cast(insert(insert(md5(concat(%s, '-', %s)), 13, 1, '4'), 17, 1, '8') as uuid)"
                    .formatted(original, COPY);
        }
        if (NUMBERED.contains(column) || NUMBERED.contains(table + "." + column)) {
            return "concat(%s, '~', %s)".formatted(original, COPY);
        }
        return original;
    }

    private static List<String> columns(Connection database, String table) throws SQLException {
        try (var ask = database.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = ? and is_generated = 'NEVER'")) {
            ask.setString(1, table);
            var found = new ArrayList<String>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
