package se.samhand.support;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** A letter as its reader's mail program has it. */
public record ReceivedLetter(
        String to,
        String from,
        String subject,
        String language,
        String id,
        String autoSubmitted,
        String text,
        String html) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    static ReceivedLetter of(MimeMessage message) {
        try {
            var parts = (Multipart) message.getContent();
            return new ReceivedLetter(
                    MailServer.header(message, "To"),
                    MailServer.header(message, "From"),
                    message.getSubject(),
                    MailServer.header(message, "Content-Language"),
                    MailServer.header(message, "Message-ID"),
                    MailServer.header(message, "Auto-Submitted"),
                    text(parts.getBodyPart(0), "text/plain"),
                    text(parts.getBodyPart(1), "text/html"));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the plain text leads, in its order. */
    public List<String> links() {
        return LINK.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Where the HTML leads, in its order. */
    public List<String> htmlLinks() {
        return HREF.matcher(html)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String text(BodyPart part, String type) throws MessagingException, IOException {
        if (!part.isMimeType(type)) {
            throw new AssertionError(part.getContentType() + " is not " + type);
        }
        return ((String) part.getContent()).replace("\r\n", "\n");
    }
}
