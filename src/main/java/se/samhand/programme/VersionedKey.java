package se.samhand.programme;

import java.util.Collection;
import java.util.List;
import se.samhand.importing.SheetRow;

/**
 * A key that stays from version to version, together with the version. Written as {@code VNR-2021/3} for the first
 * version, in which most files are, and as {@code VNR-2021/3@2} for a later one.
 */
public record VersionedKey(String key, int version) {

    private static final String FIRST = "";

    /** As a row says it in its columns {@code key} and {@code version}. */
    static VersionedKey of(SheetRow row) {
        return new VersionedKey(row.text("key"), row.integer("version").orElse(1));
    }

    public static VersionedKey parsed(String text) {
        var at = text.lastIndexOf('@');
        return at < 0
                ? new VersionedKey(text, 1)
                : new VersionedKey(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    static List<String> keys(Collection<String> texts) {
        return texts.stream().map(text -> parsed(text).key()).distinct().toList();
    }

    /** As it stands in the version column: empty for the first. */
    public String versionCell() {
        return version == 1 ? FIRST : Integer.toString(version);
    }

    @Override
    public String toString() {
        return version == 1 ? key : key + "@" + version;
    }
}
