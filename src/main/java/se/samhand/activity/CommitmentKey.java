package se.samhand.activity;

import java.util.Optional;
import se.samhand.importing.Faults;
import se.samhand.importing.SheetRow;
import se.samhand.programme.VersionedKey;

/** A commitment as a file names it: {@code VNR-2021/3.2@2 JAR}. No code holds a space. */
record CommitmentKey(VersionedKey activity, String unit) {

    private static final int FIRST_VERSION = 1;

    static CommitmentKey of(SheetRow row) {
        return new CommitmentKey(activity(row), row.text("unit"));
    }

    static VersionedKey activity(SheetRow row) {
        return new VersionedKey(row.text("activity"), row.integer("version").orElse(FIRST_VERSION));
    }

    /** The first version goes without a number, in all files. */
    static void refuseFirstVersionByNumber(SheetRow row, Faults faults) {
        if (row.integer("version").orElse(FIRST_VERSION + 1) <= FIRST_VERSION) {
            faults.refuse("version", "programme.import.leaveEmptyForFirst");
        }
    }

    /** Empty when it is no key of a commitment. */
    static Optional<CommitmentKey> parsed(String text) {
        var parts = text.split(" ");
        return parts.length == 2
                ? Optional.of(new CommitmentKey(VersionedKey.parsed(parts[0]), parts[1]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return activity + " " + unit;
    }
}
