package se.samhand.organisation;

import java.util.EnumSet;
import java.util.Set;

/** What kind of unit it is. */
public enum UnitType {
    CITY,
    BOARD,
    DISTRICT,
    COMPANY,
    DEPARTMENT,
    UNIT,
    SUPPORT_CENTRE,
    YOUTH_CLINIC,
    PARTNER;

    private static final Set<UnitType> ANSWERING = EnumSet.of(BOARD, DISTRICT, COMPANY);

    /** Whether units of this kind answer to the city council themselves: boards, district boards and companies. */
    public boolean isBoard() {
        return ANSWERING.contains(this);
    }

    /** The same for the name of a kind, which may be no kind at all. */
    static boolean isBoard(String name) {
        return ANSWERING.stream().anyMatch(type -> type.name().equals(name));
    }
}
