package se.samhand.clock;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    PortalClock portalClock() {
        return new PortalClock(Clock.systemUTC());
    }
}
