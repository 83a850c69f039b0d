package se.samhand.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileConfiguration {

    @Bean
    VirusScanner virusScanner(FileSettings settings) {
        return settings.scanner().isEmpty() ? file -> {} : new Clamd(settings);
    }
}
