package se.samhand.mail;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/** Refuses to start when mail is to be sent and something is missing for it. Registered in spring.factories. */
class MailSettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!"smtp".equalsIgnoreCase(environment.getProperty("samhand.mail.carrier"))) {
            return;
        }
        var missing = Stream.of("spring.mail.host", "samhand.mail.from", "samhand.public-address")
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .map(name -> name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'))
                .toList();
        if (!missing.isEmpty()) {
            throw new MailSettingsMissing(missing);
        }
    }
}
