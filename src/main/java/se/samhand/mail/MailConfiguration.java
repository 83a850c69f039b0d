package se.samhand.mail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Carrier carrier(
            MailSettings settings, LetterMessages messages, ObjectProvider<JavaMailSender> server, Clock clock) {
        return switch (settings.carrier()) {
            case OFF ->
                (envelope, letter) -> {
                    throw new NotCarried(Trouble.SERVER_AWAY, false, "");
                };
            case FILES -> new FileCarrier(messages, settings.folder(), clock);
            case SMTP -> new SmtpCarrier(messages, server.getObject());
        };
    }
}
