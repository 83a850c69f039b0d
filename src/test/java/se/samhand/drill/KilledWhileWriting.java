package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Rows that the database has acknowledged are there after any kill; a database that was left behind is ended. */
record KilledWhileWriting(Victims victims) implements Trial {

    enum Victims {
        PORTAL,
        PORTAL_AND_DATABASE
    }

    private static final int ROUNDS = 3;
    private static final int ROWS_BEFORE_THE_KILL = 300;

    @Override
    public String name() {
        return switch (victims) {
            case PORTAL -> "kill -9 of the portal while rows are written, then start again";
            case PORTAL_AND_DATABASE -> "kill -9 of portal and database while rows are written, then start again";
        };
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        var acknowledged = new AtomicInteger();
        for (int round = 1; round <= ROUNDS; round++) {
            writeAndKill(data, acknowledged, round);
        }
        try (var portal = Portal.start(data).awaitReady();
                var connection = portal.connect()) {
            int there = count(connection);
            expect(there >= acknowledged.get(), there + " rows of " + acknowledged + " acknowledged ones are there");
            expect(portal.databases().size() == 1, portal.databases().size() + " databases run on one data folder");
            return "%d kills, all %d acknowledged rows there, one database runs".formatted(ROUNDS, acknowledged.get());
        }
    }

    private void writeAndKill(Path data, AtomicInteger acknowledged, int round) throws Exception {
        var portal = Portal.start(data).awaitReady();
        var connection = portal.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS drill_row (id int AUTO_INCREMENT PRIMARY KEY)");
        }
        expect(count(connection) >= acknowledged.get(), "Rows of an earlier round are gone");
        var databases = portal.databases();
        var writing = CompletableFuture.runAsync(() -> writeUntilItBreaks(connection, acknowledged));
        portal.awaitUntil(() -> acknowledged.get() > round * ROWS_BEFORE_THE_KILL, "rows to be written");
        portal.kill();
        if (victims == Victims.PORTAL_AND_DATABASE) {
            databases.forEach(ProcessHandle::destroyForcibly);
        } else {
            expect(databases.getFirst().isAlive(), "The database should have outlived the portal, or nothing is tried");
            connection.abort(Runnable::run);
        }
        writing.join();
    }

    private static void writeUntilItBreaks(Connection connection, AtomicInteger acknowledged) {
        try (var insert = connection.prepareStatement("INSERT INTO drill_row () VALUES ()")) {
            while (true) {
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        } catch (SQLException broken) {
            return; // that is what the kill is for
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM drill_row")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
