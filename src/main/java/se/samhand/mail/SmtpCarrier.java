package se.samhand.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to the mail server, and reads from its answer what is wrong and whether waiting helps. */
class SmtpCarrier implements Carrier {

    private final LetterMessages messages;
    private final JavaMailSender server;

    SmtpCarrier(LetterMessages messages, JavaMailSender server) {
        this.messages = messages;
        this.server = server;
    }

    @Override
    public void carry(Envelope envelope, Letter letter) throws NotCarried {
        try {
            server.send(messages.message(envelope, letter));
        } catch (MessagingException unusable) {
            throw new NotCarried(Trouble.ADDRESS_REFUSED, true, said(unusable));
        } catch (MailAuthenticationException refused) {
            throw new NotCarried(Trouble.SENDER_REFUSED, false, said(refused));
        } catch (MailSendException refused) {
            throw read(refused);
        } catch (MailException problem) {
            throw new NotCarried(Trouble.SERVER_AWAY, false, said(problem));
        }
    }

    private static NotCarried read(MailSendException refused) {
        for (var cause : refused.getMessageExceptions()) {
            for (var next = cause; next != null; next = following(next)) {
                var answer = answer(next);
                if (answer != null) {
                    return answer;
                }
            }
        }
        return new NotCarried(Trouble.SERVER_AWAY, false, said(refused));
    }

    private static @Nullable NotCarried answer(Exception cause) {
        return switch (cause) {
            case SMTPAddressFailedException address ->
                new NotCarried(Trouble.ADDRESS_REFUSED, isForGood(address.getReturnCode()), said(address));
            case SMTPSendFailedException refused
            when concernsTheSender(refused) -> new NotCarried(Trouble.SENDER_REFUSED, false, said(refused));
            case SMTPSendFailedException letter
            when isForGood(letter.getReturnCode()) -> new NotCarried(Trouble.LETTER_REFUSED, true, said(letter));
            case AuthenticationFailedException signIn -> new NotCarried(Trouble.SENDER_REFUSED, false, said(signIn));
            default -> null;
        };
    }

    private static @Nullable Exception following(Exception cause) {
        return cause instanceof MessagingException several ? several.getNextException() : null;
    }

    /** The first command of a letter says who sends; 530 to 538 speak of signing in. */
    private static boolean concernsTheSender(SMTPSendFailedException refused) {
        var code = refused.getReturnCode();
        return refused.getCommand().startsWith("MAIL FROM") || code >= 530 && code <= 538;
    }

    /** Codes from 500 on say that the same again will fail again. */
    private static boolean isForGood(int code) {
        return code >= 500;
    }

    private static String said(Exception problem) {
        var root = problem;
        while (root.getCause() instanceof Exception deeper && deeper != root) {
            root = deeper;
        }
        var sentence = root.getMessage();
        return sentence == null ? root.getClass().getSimpleName() : sentence.strip();
    }
}
