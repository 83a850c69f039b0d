package se.samhand.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Unless the operator names a server, the portal brings its own; data source, Flyway and JPA follow from the details. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoServerOfOnesOwn.class)
class EmbeddedDatabase {

    @Bean
    MariaDbServer mariaDbServer(@Value("${samhand.data}") Path data) throws IOException {
        return MariaDbServer.startIn(data);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(MariaDbServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.url();
            }

            @Override
            public String getUsername() {
                return MariaDbServer.USER;
            }

            @Override
            public String getPassword() {
                return server.password();
            }
        };
    }

    static class NoServerOfOnesOwn extends NoneNestedConditions {

        NoServerOfOnesOwn() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class ServerNamed {}

        @Profile("prod")
        static class Production {}
    }
}
