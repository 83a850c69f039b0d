package se.samhand.database;

import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Migrates so that a start that was interrupted at it, or while the example was played, begins again by itself. */
@Component
class WholeMigrations implements FlywayMigrationStrategy {

    private final Optional<MariaDbServer> ownServer;
    private final Optional<HalfPlayedExample> example;

    WholeMigrations(Optional<MariaDbServer> ownServer, Optional<HalfPlayedExample> example) {
        this.ownServer = ownServer;
        this.example = example;
    }

    @Override
    public void migrate(Flyway flyway) {
        ownServer
                .filter(server -> isEmpty(flyway))
                .ifPresentOrElse(server -> server.fill(flyway::migrate), flyway::migrate);
        example.ifPresent(it -> it.beginAgain(flyway));
    }

    private static boolean isEmpty(Flyway flyway) {
        return JdbcClient.create(flyway.getConfiguration().getDataSource())
                        .sql("select count(*) from information_schema.tables where table_schema = database()")
                        .query(Long.class)
                        .single()
                == 0;
    }
}
