package se.samhand.activity;

import java.util.List;
import java.util.UUID;

/** Units below the board are neither approved nor excused yet. */
public final class OthersComeFirst extends ReviewRefused {

    private final List<UUID> units;

    OthersComeFirst(List<UUID> units) {
        super(units.toString());
        this.units = List.copyOf(units);
    }

    /** Those that are missing. */
    public List<UUID> units() {
        return units;
    }
}
