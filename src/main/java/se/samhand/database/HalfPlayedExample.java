package se.samhand.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins again when the example was interrupted while it was being played. Touches nothing but a half-played example. */
@Component
@Profile("demo")
class HalfPlayedExample {

    private static final Logger LOG = LoggerFactory.getLogger(HalfPlayedExample.class);

    // What the example notes in the log of business acts; asked before there is a Hibernate to ask.
    private static final String BEGUN = "example.begun";
    private static final String PLAYED = "example.played";

    void beginAgain(Flyway flyway) {
        var database = JdbcClient.create(flyway.getConfiguration().getDataSource());
        if (has(database, BEGUN) && !has(database, PLAYED)) {
            LOG.warn("The example was interrupted while it was played; it is played anew");
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
