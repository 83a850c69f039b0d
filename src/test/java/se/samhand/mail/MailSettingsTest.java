package se.samhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import se.samhand.clock.PortalClock;
import se.samhand.database.RefusedToStart;

/** How mail leaves is for the operator to say. */
class MailSettingsTest {

    @Test
    void withMailSwitchedOnEverySettingThatIsMissingIsNamed() {
        assertThatThrownBy(() -> starts(new MockEnvironment().withProperty("samhand.mail.carrier", "smtp")))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining(
                        "set SPRING_MAIL_HOST, SAMHAND_MAIL_FROM, SAMHAND_PUBLIC_ADDRESS, or switch it off.");
        assertThatThrownBy(() -> starts(new MockEnvironment()
                        .withProperty("samhand.mail.carrier", "SMTP")
                        .withProperty("spring.mail.host", "mail.example")
                        .withProperty("samhand.mail.from", " ")
                        .withProperty("samhand.public-address", "https://samhand.example")))
                .hasMessageContaining("set SAMHAND_MAIL_FROM, or");
    }

    @Test
    void withMailSwitchedOffNothingIsMissing() {
        assertThatCode(() -> starts(new MockEnvironment())).doesNotThrowAnyException();
        assertThatCode(() -> starts(new MockEnvironment().withProperty("samhand.mail.carrier", "files")))
                .doesNotThrowAnyException();
    }

    @Test
    void intoFilesEachLetterIsOneThatMailProgramsRead(@TempDir Path folder) throws Exception {
        var settings = new MailSettings(MailSettings.Carriage.FILES, "samhand@portal.example", folder);
        var address = new PublicAddress(new MockEnvironment().withProperty("local.server.port", "8123"), "");
        var messages = new LetterMessages(new LetterPrinting(address), settings, Clock.systemUTC());
        var carrier = new FileCarrier(messages, folder.resolve("mail"), Clock.system(PortalClock.STOCKHOLM));
        var envelope =
                new Envelope(UUID.fromString("0199-0-7000-8000-00000abcdef0"), Instant.parse("2026-09-21T07:00:00Z"));

        carrier.carry(envelope, MailFixture.letter("karin@example.com", "Du har något att göra."));
        carrier.carry(envelope, MailFixture.letter("karin@example.com", "Du har något annat att göra."));

        var files = filesIn(folder.resolve("mail"));
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().getFileName()).hasToString("2026-09-21-0900-karin@example.com-bcdef0.eml");
        try (var in = Files.newInputStream(files.getFirst())) {
            var read = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(read.getSubject()).isEqualTo("Påminnelse från Samhand");
            assertThat(read.getMessageID()).isEqualTo(messages.messageId(envelope));
        }
        assertThat(Files.readString(files.getFirst())).contains("http://localhost:8123/me/notices");
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void starts(MockEnvironment environment) {
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new MailSettingsCheck().initialize(context);
    }
}
