package se.samhand.demo;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins again when the example was interrupted while it was being played. Touches nothing but a half-played example. */
@Component
@Profile("demo")
class HalfPlayedExample implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        var database = JdbcClient.create(flyway.getConfiguration().getDataSource());
        if (has(database, ExampleData.BEGUN) && !has(database, ExampleData.PLAYED)) {
            flyway.clean();
            flyway.migrate();
        }
    }

    private static boolean has(JdbcClient database, String act) {
        return database.sql("select count(*) from business_act where action = ?")
                        .param(act)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
