package se.samhand.partners;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementGoals extends Repository<AgreementGoal, UUID> {

    @Query("select distinct g.goalKey from AgreementGoal g")
    Set<String> keys();
}
