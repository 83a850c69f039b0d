package se.samhand.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Makes a message of a letter: as plain text and as HTML, marked as written by a machine, always with the same id. */
@Component
class LetterMessages {

    private static final String MESSAGE_ID = "Message-ID";
    private static final String AUTO_SUBMITTED = "Auto-Submitted";
    private static final String CONTENT_LANGUAGE = "Content-Language";
    private static final String ENCODING = "Content-Transfer-Encoding";

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final LetterPrinting printing;
    private final MailSettings settings;
    private final Clock clock;

    LetterMessages(LetterPrinting printing, MailSettings settings, Clock clock) {
        this.printing = printing;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage message(Envelope envelope, Letter letter) throws MessagingException {
        var message = new AlwaysTheSame(messageId(envelope));
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader(AUTO_SUBMITTED, "auto-generated"); // nobody's holiday answers it
        message.setHeader(CONTENT_LANGUAGE, letter.language().getLanguage());
        message.setContent(new MimeMultipart(
                "alternative", part(printing.asText(letter), "plain"), part(printing.asHtml(letter), "html")));
        message.saveChanges();
        return message;
    }

    String messageId(Envelope envelope) {
        return "<" + envelope.id() + "@"
                + settings.from().substring(settings.from().indexOf('@') + 1) + ">";
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader(ENCODING, "quoted-printable");
        return part;
    }

    private static final class AlwaysTheSame extends MimeMessage {

        private final String id;

        AlwaysTheSame(String id) {
            super(NO_SERVER);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader(MESSAGE_ID, id);
        }
    }
}
