package se.samhand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.support.PortalTest;

@PortalTest
class ConnectionsTest {

    @Autowired
    private DataSource dataSource;

    @Test
    void everyConnectionSpeaksUtcAndComparesInSwedish() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT @@time_zone, 'a' < 'å' AND 'z' < 'å'")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("+00:00");
            assertThat(rows.getBoolean(2)).isTrue();
        }
    }

    /** Hibernate tells a lost race by these counts; the driver's bulk protocol for updates would not give them. */
    @Test
    void aBatchOfUpdatesSaysWhichRowWasNotThere() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE race (id int PRIMARY KEY, version int)");
            statement.execute("INSERT INTO race VALUES (1, 7), (2, 7)");
            try (var update = connection.prepareStatement("UPDATE race SET version = 8 WHERE id = ? AND version = ?")) {
                update.setInt(1, 1);
                update.setInt(2, 7);
                update.addBatch();
                update.setInt(1, 2);
                update.setInt(2, 6);
                update.addBatch();

                assertThat(update.executeBatch()).containsExactly(1, 0);
            }
        }
    }
}
