package se.samhand.activity;

import java.util.Optional;
import se.samhand.importing.SheetRow;
import se.samhand.programme.VersionedKey;

/** A follow-up as a file names it: {@code VNR-2021/3.2@2 JAR 2026-T2}. No code holds a space. */
record FollowUpKey(VersionedKey activity, String unit, String period) {

    static FollowUpKey of(SheetRow row) {
        return new FollowUpKey(CommitmentKey.activity(row), row.text("unit"), row.text("period"));
    }

    /** Empty when it is no key of a follow-up. */
    static Optional<FollowUpKey> parsed(String text) {
        var parts = text.split(" ");
        return parts.length == 3
                ? Optional.of(new FollowUpKey(VersionedKey.parsed(parts[0]), parts[1], parts[2]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return activity + " " + unit + " " + period;
    }
}
