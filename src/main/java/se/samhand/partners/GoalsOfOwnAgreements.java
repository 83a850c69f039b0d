package se.samhand.partners;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.programme.PartnerGoals;

/** Tells the programme what a partner may see of it. Whose agreements are read, partner isolation decides. */
@Component
class GoalsOfOwnAgreements implements PartnerGoals {

    private final AgreementGoals goals;

    GoalsOfOwnAgreements(AgreementGoals goals) {
        this.goals = goals;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> goalKeysOfSignedInPartner() {
        return goals.keys();
    }
}
