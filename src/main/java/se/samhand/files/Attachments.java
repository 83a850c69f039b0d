package se.samhand.files;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.files.FileRefused.Reason;
import se.samhand.privacy.IdentityGuard;

/** Files that belong to something else: checked, kept, sent and thrown away. Whoever asks guards who may. */
@Component
public class Attachments {

    /** In bytes. */
    public static final int LARGEST = 20_000_000;

    private final StoredFiles files;
    private final FilePieces pieces;
    private final VirusScanner scanner;
    private final Clock clock;

    Attachments(StoredFiles files, FilePieces pieces, VirusScanner scanner, Clock clock) {
        this.files = files;
        this.pieces = pieces;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Looks at a file that has been received whole. It may take as long as the virus scanner does, so ask outside a
     * transaction.
     *
     * @param name as the person's machine calls it
     * @throws FileRefused with the first reason why it may not come in
     */
    public CheckedFile check(String name, Path content) {
        var kept = FileName.of(name);
        if (IdentityGuard.refusesFileName(kept)) {
            throw new FileRefused(Reason.NAME_TELLS_WHO);
        }
        try {
            var size = Files.size(content);
            if (size == 0) {
                throw new FileRefused(Reason.EMPTY);
            }
            if (size > LARGEST) {
                throw new FileRefused(Reason.TOO_BIG);
            }
            var kind = kindOf(kept, content);
            scanner.scan(content);
            return new CheckedFile(kept, kind, size, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Both what it is called and what stands in it must be of the same kind: a machine opens it by its name. */
    private static FileKind kindOf(String name, Path file) throws IOException {
        var content = Content.of(file);
        if (content.isOldOrLockedOffice()) {
            throw new FileRefused(Reason.OLD_OR_LOCKED);
        }
        var kind = FileKind.endingWith(FileName.ending(name)).orElseThrow(() -> new FileRefused(Reason.KIND_NOT_TAKEN));
        if (!content.is(kind)) {
            throw new FileRefused(Reason.NOT_WHAT_IT_SAYS);
        }
        return kind;
    }

    /** Keeps it in the transaction that makes whatever it belongs to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileDetails keep(CheckedFile file) {
        var kept = files.save(new StoredFile(file, clock.instant())).details();
        try (var in = Files.newInputStream(file.content())) {
            int number = 0;
            for (var bytes = in.readNBytes(FilePiece.LENGTH); bytes.length > 0; number++) {
                pieces.save(new FilePiece(kept.id(), number, bytes));
                bytes = in.readNBytes(FilePiece.LENGTH);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return kept;
    }

    /** What is known of each; asked in one go for a whole list. */
    public Map<UUID, FileDetails> details(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.findAllById(ids).stream()
                        .map(StoredFile::details)
                        .collect(toMap(FileDetails::id, Function.identity()));
    }

    /**
     * Sends what stands in it, piece by piece and each by itself, so that somebody who reads slowly holds nothing that
     * others wait for.
     *
     * @throws IOException when the receiver is gone
     */
    public void send(FileDetails file, OutputStream out) throws IOException {
        for (int number = 0; (long) number * FilePiece.LENGTH < file.size(); number++) {
            out.write(pieces.bytes(file.id(), number).orElseThrow());
        }
    }

    /** Throws it away for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(UUID id) {
        pieces.deleteOf(id);
        files.deleteById(id);
    }
}
