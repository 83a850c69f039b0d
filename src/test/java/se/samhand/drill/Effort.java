package se.samhand.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What the database had to do, for whomever it was.
 *
 * @param selects how many questions it was asked
 * @param sorted how many rows it sorted because no index gave them in order
 * @param stored how many rows it wrote into tables made only to answer
 */
record Effort(long selects, long sorted, long stored) {

    private static final List<String> COUNTERS = List.of("Com_select", "Sort_rows", "Handler_tmp_write");

    /** Since the database began. */
    static Effort soFar(Connection database) {
        return new Effort(counter(database, 0), counter(database, 1), counter(database, 2));
    }

    private static long counter(Connection database, int number) {
        try (var ask = database.createStatement();
                var row = ask.executeQuery("show global status like '" + COUNTERS.get(number) + "'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Effort since(Effort earlier) {
        return new Effort(selects - earlier.selects, sorted - earlier.sorted, stored - earlier.stored);
    }

    /** Of each the smaller: what somebody else caused meanwhile is then not counted. */
    Effort orLess(Effort other) {
        return new Effort(
                Math.min(selects, other.selects), Math.min(sorted, other.sorted), Math.min(stored, other.stored));
    }
}
