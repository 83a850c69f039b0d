package se.samhand.activity;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.period.Period;

/** Tells coordinators what waits for them. */
@Component
class FollowUpTasks {

    void isAnswered(FollowUp followUp, Period period) {}

    void renew(Collection<FollowUp> followUps, List<Period> periods, Organisation organisation) {}
}
