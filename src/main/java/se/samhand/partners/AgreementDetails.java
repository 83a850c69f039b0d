package se.samhand.partners;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import se.samhand.programme.NamedGoal;

/**
 * One agreement, whole.
 *
 * @param agreed what it says
 * @param goals those of its goals that stand in a programme, in the programmes' order
 */
public record AgreementDetails(
        UUID id,
        long version,
        UUID partnerId,
        String partnerName,
        AgreementState state,
        AgreementDraft agreed,
        List<NamedGoal> goals)
        implements Serializable {}
