package se.samhand.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class DatabaseTest {

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void twoTables() {
        jdbc.execute("CREATE TABLE emptied_parent (id int PRIMARY KEY)");
        jdbc.execute("CREATE TABLE emptied_child (id int PRIMARY KEY REFERENCES emptied_parent (id))");
        jdbc.execute(
                "CREATE TRIGGER emptied_child_keeps BEFORE DELETE ON emptied_child FOR EACH ROW SIGNAL SQLSTATE '45000'");
        Database.lookAgain();
    }

    @AfterEach
    void noTables() {
        jdbc.execute("DROP TABLE emptied_child");
        jdbc.execute("DROP TABLE emptied_parent");
        Database.lookAgain();
    }

    @Test
    void parentsAndAppendOnlyChildrenAreEmptied() throws SQLException {
        jdbc.execute("INSERT INTO emptied_parent VALUES (1)");
        jdbc.execute("INSERT INTO emptied_child VALUES (1)");

        Database.empty();

        assertThat(jdbc.queryForObject("SELECT count(*) FROM emptied_parent", Long.class))
                .isZero();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM emptied_child", Long.class))
                .isZero();
    }

    @Test
    void theSessionSpeaksUtcAndSortsInSwedish() {
        assertThat(jdbc.queryForObject("SELECT @@time_zone", String.class)).isEqualTo("+00:00");
        assertThat(jdbc.queryForObject("SELECT @@collation_database", String.class))
                .isEqualTo("utf8mb4_uca1400_swedish_ai_ci");
    }
}
