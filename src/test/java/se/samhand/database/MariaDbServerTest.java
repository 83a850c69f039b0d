package se.samhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MariaDbServerTest {

    @RegisterExtension
    final Folders folders = new Folders();

    @Test
    void whatWasWrittenIsThereAfterTheNextStart() throws Exception {
        var data = folders.fresh();
        try (var server = MariaDbServer.startIn(data, TestDatabase.SHELF);
                var connection = connect(server)) {
            connection.createStatement().execute("CREATE TABLE kept (word varchar(20))");
            connection.createStatement().execute("INSERT INTO kept VALUES ('årsrapport')");
        }
        try (var server = MariaDbServer.startIn(data, TestDatabase.SHELF);
                var connection = connect(server)) {
            assertThat(answer(connection, "SELECT word FROM kept")).isEqualTo("årsrapport");
        }
    }

    @Test
    void theDatabaseEndsWithThePortal() throws Exception {
        var server = MariaDbServer.startIn(folders.fresh(), TestDatabase.SHELF);
        assertThat(server.process().isAlive()).isTrue();

        server.close();

        assertThat(server.process().isAlive()).isFalse();
    }

    @Test
    void aDatabaseThatEndsByItselfIsStartedAgainWithWhatWasWritten() throws Exception {
        try (var server = MariaDbServer.startIn(folders.fresh(), TestDatabase.SHELF)) {
            try (var connection = connect(server)) {
                connection.createStatement().execute("CREATE TABLE kept (word varchar(20))");
                connection.createStatement().execute("INSERT INTO kept VALUES ('årsrapport')");
            }

            server.process().destroyForcibly();

            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> {
                        try (var connection = connect(server)) {
                            return answer(connection, "SELECT word FROM kept").equals("årsrapport");
                        }
                    });
        }
    }

    @Test
    void aSecondPortalOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        var data = folders.fresh();
        try (var first = MariaDbServer.startIn(data, TestDatabase.SHELF)) {
            assertThatThrownBy(() -> MariaDbServer.startIn(data, TestDatabase.SHELF))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("Another portal");

            assertThat(answer(connect(first), "SELECT 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    void halfAnInstallationIsThrownAwayAndDoneAgain() throws Exception {
        var data = folders.fresh();
        var half = Files.createDirectories(data.resolve("mariadb/installing-123/mysql"));
        Files.writeString(half.resolve("half.frm"), "half");

        try (var server = MariaDbServer.startIn(data, TestDatabase.SHELF)) {
            assertThat(answer(connect(server), "SELECT 'whole'")).isEqualTo("whole");
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void nobodyComesInWithoutThePasswordOfThisFolder() throws Exception {
        var data = folders.fresh();
        try (var server = MariaDbServer.startIn(data, TestDatabase.SHELF)) {
            assertThat(Files.getPosixFilePermissions(data.resolve("mariadb/password")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(server.password()).isNotEqualTo(TestDatabase.password()).hasSize(32);
            for (var user : new String[] {"root", "", MariaDbServer.USER, "mariadb.sys"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, ""))
                        .as("user '%s' without a password", user)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void theDatabaseIsSwedishAndKeepsUtc() throws Exception {
        try (var server = MariaDbServer.startIn(folders.fresh(), TestDatabase.SHELF);
                var connection = connect(server)) {
            assertThat(answer(connection, "SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_swedish_ai_ci");
            assertThat(answer(connection, "SELECT @@global.time_zone")).isEqualTo("+00:00");
            assertThat(answer(connection, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(answer(connection, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            connection.createStatement().execute("CREATE TABLE letters (letter char(1))");
            connection.createStatement().execute("INSERT INTO letters VALUES ('ö'), ('z'), ('å'), ('ä')");
            assertThat(answer(connection, "SELECT group_concat(letter ORDER BY letter) FROM letters"))
                    .isEqualTo("z,å,ä,ö");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefused() throws IOException {
        var file = Files.createFile(folders.fresh().resolve("file"));

        assertThatThrownBy(() -> MariaDbServer.startIn(file.resolve("data")))
                .isInstanceOf(DataFolderNotWritable.class)
                .hasMessageContaining(file + "/data")
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void aFullDiskIsRefused() throws IOException {
        try (var folder = DataFolder.take(folders.fresh())) {
            assertThatThrownBy(() -> folder.needsMegabytes(Long.MAX_VALUE))
                    .isInstanceOf(DiskFull.class)
                    .hasMessageContaining("MB left");
        }
    }

    @Test
    void aDatabaseThatCannotReadItsOwnFilesSaysWhereToLook() throws IOException {
        var data = folders.fresh();
        Files.createDirectories(data.resolve("mariadb/rows"));
        Files.writeString(data.resolve("mariadb/rows/ibdata1"), "not a tablespace");

        assertThatThrownBy(() -> MariaDbServer.startIn(data, TestDatabase.SHELF))
                .isInstanceOf(DatabaseDidNotStart.class)
                .hasMessageContaining("[ERROR]")
                .hasMessageContaining("mariadb.log");
        assertThat(refusedFolderIsFree(data)).isTrue();
    }

    private static boolean refusedFolderIsFree(Path data) throws IOException {
        try (var folder = DataFolder.take(data)) {
            return Files.exists(folder.path());
        }
    }

    private static Connection connect(MariaDbServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), MariaDbServer.USER, server.password());
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
