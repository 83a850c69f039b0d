package se.samhand.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are looked through for viruses.
 *
 * @param scanner the machine that clamd listens on; empty for none
 * @param port of clamd
 * @param patience how long one answer may take
 */
@ConfigurationProperties("samhand.files")
record FileSettings(
        @DefaultValue("") String scanner,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration patience) {}
