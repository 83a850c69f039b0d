package se.samhand.security;

import java.util.EnumSet;
import java.util.Set;

/**
 * The names of the roles, as {@code @RolesAllowed} and {@code hasRole} want them. A role is held at a unit for a time.
 * {@link #CITY_STAFF} and {@link #PARTNER} are not given to anybody: they follow from the others.
 */
public final class Roles {

    public static final String PROGRAMME_OFFICE = "PROGRAMME_OFFICE";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String APPROVER = "APPROVER";
    public static final String UNIT_MANAGER = "UNIT_MANAGER";
    public static final String TRAINER = "TRAINER";
    public static final String PARTNERSHIP_OFFICER = "PARTNERSHIP_OFFICER";
    public static final String PARTNER_ADMIN = "PARTNER_ADMIN";
    public static final String PARTNER_EDITOR = "PARTNER_EDITOR";
    public static final String PARTNER_SIGNATORY = "PARTNER_SIGNATORY";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMIN = "ADMIN";

    /** Everybody who works for the city, whatever their role. */
    public static final String CITY_STAFF = "CITY_STAFF";

    /** Everybody who acts for a partner organisation. */
    public static final String PARTNER = "PARTNER";

    private Roles() {}

    /** Each role that can be given to a person at a unit. */
    public enum Role {
        PROGRAMME_OFFICE,
        COORDINATOR,
        APPROVER,
        UNIT_MANAGER,
        TRAINER,
        PARTNERSHIP_OFFICER,
        PARTNER_ADMIN,
        PARTNER_EDITOR,
        PARTNER_SIGNATORY,
        AUDITOR,
        ADMIN;

        private static final Set<Role> OF_PARTNERS = EnumSet.of(PARTNER_ADMIN, PARTNER_EDITOR, PARTNER_SIGNATORY);
        private static final Set<Role> CITY_WIDE = EnumSet.of(PROGRAMME_OFFICE, PARTNERSHIP_OFFICER, AUDITOR, ADMIN);

        /** Whether the role is held at a partner organisation; every other role is held at a unit of the city. */
        public boolean isOfPartner() {
            return OF_PARTNERS.contains(this);
        }

        /** Whether the role concerns the whole city, at whichever unit it is held: what waits for it waits for all holders. */
        public boolean isCityWide() {
            return CITY_WIDE.contains(this);
        }
    }
}
