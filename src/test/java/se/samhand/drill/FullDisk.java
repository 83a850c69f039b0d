package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A disk that becomes full while the portal runs: what cannot be kept is refused, and all goes on when there is room. */
class FullDisk implements Trial {

    private static final int MEGABYTES = 1_100;
    private static final int ROWS_BEFORE = 100;
    private static final int SECONDS_TO_ANSWER = 60;
    private static final String TEXT = "x".repeat(60_000);

    /** What stands before a command so that a folder lies on a disk of its own. */
    static String[] of(Path folder, int megabytes) throws IOException, InterruptedException {
        return Namespace.where("mount -t tmpfs -o size=" + megabytes + "m none '" + folder + "'");
    }

    @Override
    public String name() {
        return "the disk becomes full while the portal runs, and has room again";
    }

    @Override
    public String seen() throws Exception {
        var data = Portal.freshData();
        try (var portal =
                Portal.start(Launch.on(data).through(of(data, MEGABYTES))).awaitReady()) {
            var disk = Path.of("/proc/" + portal.process().pid() + "/root" + data);
            try (var connection = portal.connect(disk)) {
                execute(connection, "CREATE TABLE drill_text (id int AUTO_INCREMENT PRIMARY KEY, text mediumtext)");
                for (int row = 0; row < ROWS_BEFORE; row++) {
                    write(connection);
                }
                var filler = fill(disk.resolve("filler"));
                int acknowledged = ROWS_BEFORE + writeUntilRefused(connection);
                expect(portal.get("/login").statusCode() == 200, "The sign-in page is gone while the disk is full");
                Files.delete(filler);
                portal.awaitUntil(() -> databaseAnswers(portal, disk), "the database to be there again");
                expect(portal.answers(), "The portal is not ready again");
                writesOn(portal, disk, acknowledged);
                return "refused after %d rows, which are there; with room, it writes on".formatted(acknowledged);
            }
        }
    }

    /** MariaDB may have ended for want of room, and is started again by the portal until it stays. */
    private static boolean databaseAnswers(Portal portal, Path disk) {
        try (var connection = portal.connect(disk)) {
            return connection.isValid(1);
        } catch (IOException | SQLException notYet) {
            return false;
        }
    }

    /** By a new connection, as the portal's pool takes one: the server may have ended the one that it refused. */
    private static void writesOn(Portal portal, Path disk, int acknowledged) throws Exception {
        try (var connection = portal.connect(disk)) {
            write(connection);
            expect(count(connection) == acknowledged + 1, "Acknowledged rows are gone");
        }
    }

    private static Path fill(Path filler) throws IOException {
        var megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(megabyte);
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static int writeUntilRefused(Connection connection) {
        int acknowledged = 0;
        try {
            while (true) {
                write(connection);
                acknowledged++;
                expect(acknowledged < 20_000, "A full disk takes everything");
            }
        } catch (SQLException refused) {
            return acknowledged;
        }
    }

    private static void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO drill_text (text) VALUES (?)")) {
            insert.setQueryTimeout(SECONDS_TO_ANSWER);
            insert.setString(1, TEXT);
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var any = connection.createStatement()) {
            any.execute(statement);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM drill_text")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
