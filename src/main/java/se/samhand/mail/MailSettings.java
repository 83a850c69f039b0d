package se.samhand.mail;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param carrier off, into files, or by SMTP to the server of {@code spring.mail.*}
 * @param from the sender's address, without a name
 * @param folder where the files lie
 */
@ConfigurationProperties("samhand.mail")
record MailSettings(
        @DefaultValue("off") Carriage carrier,
        @DefaultValue("samhand@localhost.invalid") String from,
        @DefaultValue("data/mail") Path folder) {

    enum Carriage {
        OFF,
        FILES,
        SMTP
    }

    boolean isOn() {
        return carrier != Carriage.OFF;
    }
}
