package se.samhand.support;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures what the database has to do for somebody's question. */
@Component
public class DatabaseWork {

    private static final List<String> STATEMENTS = List.of("Com_select", "Com_insert", "Com_update", "Com_delete");
    private static final List<String> SORTS = List.of("Sort_scan", "Sort_range");
    private static final List<String> TEMPORARY_TABLES = List.of("Created_tmp_tables");

    private static final List<String> ROWS_READ = List.of("Handler_read%");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate oneConnection;
    private final Statistics hibernate;

    DatabaseWork(JdbcTemplate jdbc, TransactionTemplate oneConnection, EntityManagerFactory hibernate) {
        this.jdbc = jdbc;
        this.oneConnection = oneConnection;
        this.hibernate = hibernate.unwrap(SessionFactory.class).getStatistics();
    }

    /** How many statements Hibernate prepares for a deed that may open as many transactions as it likes, such as a page. */
    public long statementsOf(Runnable deed) {
        hibernate.setStatisticsEnabled(true);
        try {
            var before = hibernate.getPrepareStatementCount();
            deed.run();
            return hibernate.getPrepareStatementCount() - before;
        } finally {
            hibernate.setStatisticsEnabled(false);
        }
    }

    /** How many rows a deed makes the database read, by an index or without. */
    public long rowsReadBy(Runnable deed) {
        var idle = read(() -> {});
        return read(deed) - idle;
    }

    private long read(Runnable deed) {
        return Objects.requireNonNull(oneConnection.execute(status -> {
            var before = sum(ROWS_READ);
            deed.run();
            return sum(ROWS_READ) - before;
        }));
    }

    /** What a deed costs, measured on a connection of its own; whoever is signed in stays signed in. */
    public Cost of(Runnable deed) {
        var idle = measure(() -> {});
        var busy = measure(deed);
        return new Cost(
                busy.statements - idle.statements,
                busy.sorts - idle.sorts,
                busy.temporaryTables - idle.temporaryTables);
    }

    private Cost measure(Runnable deed) {
        return oneConnection.execute(status -> {
            var before = now();
            deed.run();
            var after = now();
            return new Cost(
                    after.statements - before.statements,
                    after.sorts - before.sorts,
                    after.temporaryTables - before.temporaryTables);
        });
    }

    private Cost now() {
        return new Cost(sum(STATEMENTS), sum(SORTS), sum(TEMPORARY_TABLES));
    }

    private long sum(List<String> counters) {
        return counters.stream()
                .mapToLong(counter -> jdbc.query("show session status like '" + counter + "'", row -> {
                    long all = 0;
                    while (row.next()) {
                        all += row.getLong(2);
                    }
                    return all;
                }))
                .sum();
    }

    /**
     * @param sorts how often rows were sorted that no index gives in order
     * @param temporaryTables how many tables the database made to answer
     */
    public record Cost(long statements, long sorts, long temporaryTables) {}
}
