package se.samhand.database;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.samhand.PortalApplication;
import se.samhand.security.PartnerIsolation;

/** A database that an earlier stage has left is upgraded, fits the present entities, and has lost nothing. */
class StageUpgradeTest {

    private static final int ENTITIES_OF_THE_FIRST_STAGE = 20;

    /** What people have done and who they are. */
    private static final List<String> KEPT = List.of("follow_up", "account", "membership", "business_act", "agreement");

    @RegisterExtension
    final Folders folders = new Folders();

    static List<Path> stages() throws IOException {
        try (Stream<Path> dumps = Files.list(StageDump.FOLDER)) {
            return dumps.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyStageIsUpgradedToThisOneAndKeepsItsRows(Path stage) throws Exception {
        try (var server = MariaDbServer.startIn(folders.fresh(), TestDatabase.SHELF);
                var connection = DriverManager.getConnection(server.url(), MariaDbServer.USER, server.password())) {
            StageDump.load(stage, server);
            var before = counts(connection);
            assertThat(before.values()).allMatch(rows -> rows > 0);

            upgradedAndChecked(server).run(context -> {
                assertThat(context).hasNotFailed();
                var entities = context.getBean(EntityManagerFactory.class)
                        .getMetamodel()
                        .getEntities();
                assertThat(entities).hasSizeGreaterThan(ENTITIES_OF_THE_FIRST_STAGE);
                assertThat(counts(connection)).isEqualTo(before);
            });
        }
    }

    /** Flyway migrates, then Hibernate compares every entity with its table. */
    private static ApplicationContextRunner upgradedAndChecked(MariaDbServer server) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        HibernateJpaAutoConfiguration.class))
                .withUserConfiguration(AllEntities.class)
                .withPropertyValues(
                        "spring.datasource.url=" + server.url(),
                        "spring.datasource.username=" + MariaDbServer.USER,
                        "spring.datasource.password=" + server.password());
    }

    private static Map<String, Long> counts(Connection connection) {
        return KEPT.stream().collect(toMap(Function.identity(), table -> count(connection, table)));
    }

    private static long count(Connection connection, String table) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EntityScan(basePackageClasses = PortalApplication.class)
    @Import(PartnerIsolation.class)
    static class AllEntities {}
}
