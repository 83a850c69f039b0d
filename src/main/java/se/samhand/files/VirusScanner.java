package se.samhand.files;

import java.nio.file.Path;

/** Looks through a file before it comes in. */
interface VirusScanner {

    /**
     * @throws FileRefused with {@link FileRefused.Reason#VIRUS} when something is found, and {@link
     *     FileRefused.Reason#SCANNER_AWAY} when nobody can say
     */
    void scan(Path file);
}
