package se.samhand.organisation.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person as the portal shows them.
 *
 * @param shownAs the name, or for staff with protected identity their function
 * @param workEmail empty when there is none, and for staff with protected identity
 */
public record PersonDetails(UUID id, long version, String shownAs, String workEmail, boolean protectedIdentity)
        implements Serializable {}
