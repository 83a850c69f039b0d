package se.samhand.database;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Refuses to start production without its database settings, before anything is built. Registered in spring.factories. */
class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("prod"))) {
            return;
        }
        var missing = Stream.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .toList();
        if (!missing.isEmpty()) {
            throw new SettingsMissing(missing);
        }
    }
}
