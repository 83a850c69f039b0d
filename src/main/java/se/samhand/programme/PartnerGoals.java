package se.samhand.programme;

import java.util.Set;

/** Which goals a partner may see: those that its own agreements serve. Answered by whoever keeps the agreements. */
public interface PartnerGoals {

    /** The keys of the goals that the signed-in partner's agreements serve; empty when there are none. */
    Set<String> goalKeysOfSignedInPartner();
}
