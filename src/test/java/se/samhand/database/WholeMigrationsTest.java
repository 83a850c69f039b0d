package se.samhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WholeMigrationsTest {

    @RegisterExtension
    final Folders folders = new Folders();

    private Path data;
    private Path scripts;

    @BeforeEach
    void aNewFolder() {
        data = folders.fresh();
        scripts = folders.fresh();
    }

    @Test
    void theFirstTablesAreMadeAnewWhenMakingThemStoppedHalfway() throws Exception {
        script("V1__one.sql", "CREATE TABLE one (id int)");
        script("V2__two.sql", "CREATE TABLE two (id int); CREATE TABLE one (id int)");
        try (var server = server()) {
            assertThatThrownBy(() -> migrate(server)).isInstanceOf(FlywayException.class);
            assertThat(tables(server)).contains("one", "two");
        }
        script("V2__two.sql", "CREATE TABLE two (id int)");
        try (var server = server()) {
            assertThat(tables(server)).isEmpty();
            migrate(server);
            assertThat(tables(server)).contains("one", "two");
        }
    }

    @Test
    void whatWasWholeOnceIsKeptWhenALaterMigrationStopsHalfway() throws Exception {
        script("V1__one.sql", "CREATE TABLE one (id int)");
        try (var server = server()) {
            migrate(server);
        }
        script("V2__two.sql", "CREATE TABLE two (id int); CREATE TABLE one (id int)");
        try (var server = server()) {
            assertThatThrownBy(() -> migrate(server)).isInstanceOf(FlywayException.class);
        }
        try (var server = server()) {
            assertThat(tables(server)).contains("one", "two");
        }
    }

    @Test
    void tablesOfSomebodyElseAreKept() throws Exception {
        script("V1__one.sql", "CREATE TABLE one (id int)");
        try (var server = server();
                var connection = DriverManager.getConnection(server.url(), MariaDbServer.USER, server.password())) {
            connection.createStatement().execute("CREATE TABLE theirs (id int)");
            assertThatThrownBy(() -> migrate(server)).isInstanceOf(FlywayException.class);
        }
        try (var server = server()) {
            assertThat(tables(server)).containsExactly("theirs");
        }
    }

    private MariaDbServer server() throws IOException {
        return MariaDbServer.startIn(data, TestDatabase.SHELF);
    }

    private void script(String name, String statements) throws IOException {
        Files.writeString(scripts.resolve(name), statements);
    }

    private void migrate(MariaDbServer server) {
        new WholeMigrations(Optional.of(server), Optional.empty())
                .migrate(Flyway.configure()
                        .dataSource(server.url(), MariaDbServer.USER, server.password())
                        .locations("filesystem:" + scripts.toAbsolutePath())
                        .load());
    }

    private static List<String> tables(MariaDbServer server) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), MariaDbServer.USER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW TABLES")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
