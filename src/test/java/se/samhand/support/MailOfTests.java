package se.samhand.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Profiles;

/**
 * Gives every application context in the tests mail that is switched on, the one mail server of this JVM, and nobody who
 * reminds or sends by themselves. In the example mail goes into files, as ever. Registered in spring.factories.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MailOfTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("samhand.data") == null) {
            return; // not the portal
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            TestPropertyValues.of("samhand.mail.folder=target/mail").applyTo(context);
            return;
        }
        TestPropertyValues.of(
                        "samhand.mail.carrier=smtp",
                        "samhand.mail.from=samhand@portal.example",
                        "samhand.mail.every=365d",
                        "samhand.reminders.every=365d",
                        "samhand.reminders.first=365d",
                        "samhand.public-address=" + MailTest.PORTAL,
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + MailServer.ofTests().port())
                .applyTo(context);
    }
}
