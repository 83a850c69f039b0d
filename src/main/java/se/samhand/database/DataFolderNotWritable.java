package se.samhand.database;

import java.nio.file.Path;

/** The portal may not write where it is told to keep its rows. */
class DataFolderNotWritable extends RefusedToStart {

    DataFolderNotWritable(Path folder) {
        super(
                "The data folder %s cannot be written to by %s: make it writable, or start with --data and another folder."
                        .formatted(folder, System.getProperty("user.name")));
    }
}
