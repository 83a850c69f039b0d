package se.samhand.organisation.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;

/** What an administrator can do; the address holds which. */
enum Act {
    ADD,
    MERGE,
    SPLIT,
    MOVE,
    DESCRIBE,
    HOST,
    END;

    static Optional<Act> of(String address) {
        return Arrays.stream(values())
                .filter(it -> it.address().equals(address))
                .findFirst();
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needsUnit() {
        return this == DESCRIBE || this == HOST || this == END;
    }

    /** Whether it makes sense to offer it for the unit. */
    boolean isFor(Unit unit) {
        var lasts = unit.type() == UnitType.CITY || unit.type() == UnitType.PARTNER;
        return switch (this) {
            case ADD -> false;
            case DESCRIBE -> true;
            case HOST -> !lasts && !unit.type().isBoard();
            case END -> unit.type() != UnitType.CITY && unit.validTo() == null;
            default -> !lasts && unit.validTo() == null;
        };
    }
}
