package se.samhand.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.samhand.database.TestDatabase;

/** Gives every application context in the tests the one database server of this JVM. Registered in spring.factories. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseOfTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("samhand.data") == null) {
            return; // not the portal
        }
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestDatabase.url(),
                        "spring.datasource.username=" + TestDatabase.username(),
                        "spring.datasource.password=" + TestDatabase.password())
                .applyTo(context);
    }
}
