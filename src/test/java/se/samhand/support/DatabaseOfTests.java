package se.samhand.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.samhand.database.TestDatabase;

/**
 * Gives every application context in the tests the one database server of this JVM; to a test that asks for it by {@code
 * samhand.test.own-database} one of its own. Registered in spring.factories.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseOfTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("samhand.data") == null) {
            return; // not the portal
        }
        var ownOne = context.getEnvironment().getProperty("samhand.test.own-database", Boolean.class, false);
        var database = ownOne ? TestDatabase.another() : TestDatabase.ours();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.username(),
                        "spring.datasource.password=" + database.password())
                .applyTo(context);
    }
}
