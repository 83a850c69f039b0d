package se.samhand.database;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Refuses to start production without its database settings, before anything else is built. */
@Component
@Profile("prod")
class ProductionSettings implements BeanFactoryPostProcessor {

    private final Environment environment;

    ProductionSettings(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        var missing = Stream.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password")
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .toList();
        if (!missing.isEmpty()) {
            throw new SettingsMissing(missing);
        }
    }
}
