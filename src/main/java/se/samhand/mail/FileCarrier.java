package se.samhand.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** Lays letters into a folder, one file each, for any mail program to open. */
class FileCarrier implements Carrier {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    private final LetterMessages messages;
    private final Path folder;
    private final Clock clock;

    FileCarrier(LetterMessages messages, Path folder, Clock clock) {
        this.messages = messages;
        this.folder = folder;
        this.clock = clock;
    }

    /** The same letter again replaces its file. */
    @Override
    public void carry(Envelope envelope, Letter letter) throws NotCarried {
        try {
            Files.createDirectories(folder);
            var whole = folder.resolve(name(envelope, letter));
            var growing = folder.resolve(whole.getFileName() + ".part");
            try (var out = Files.newOutputStream(growing)) {
                messages.message(envelope, letter).writeTo(out);
            }
            Files.move(growing, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException problem) {
            throw new NotCarried(Trouble.SERVER_AWAY, false, problem.toString());
        }
    }

    private String name(Envelope envelope, Letter letter) {
        var when = WHEN.withZone(clock.getZone()).format(envelope.putAt());
        var who = letter.to().replaceAll("[^A-Za-z0-9.@_-]", "_");
        var tail = envelope.id().toString();
        return when + "-" + who + "-" + tail.substring(tail.length() - 6) + ".eml";
    }
}
