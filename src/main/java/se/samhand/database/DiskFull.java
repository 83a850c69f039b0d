package se.samhand.database;

import java.nio.file.Path;

/** Too little room on the disk for the database to be installed or to go on writing. */
class DiskFull extends RefusedToStart {

    DiskFull(Path folder, long neededMegabytes, long freeMegabytes) {
        super(
                "The disk of the data folder %s has %d MB left and the database needs %d MB: make room, or start with --data and a folder on another disk."
                        .formatted(folder, freeMegabytes, neededMegabytes));
    }
}
