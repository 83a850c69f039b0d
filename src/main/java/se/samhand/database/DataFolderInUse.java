package se.samhand.database;

import java.nio.file.Path;

/** Two portals on one data folder would ruin each other's rows; the second one stays away. */
class DataFolderInUse extends RefusedToStart {

    DataFolderInUse(Path folder) {
        super(
                "Another portal uses the data folder %s: stop that one first, or start this one with --data and another folder."
                        .formatted(folder));
    }
}
