package se.samhand.demo;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.activity.RemedyDetails;
import se.samhand.activity.RemedyService;
import se.samhand.activity.RemedyState;
import se.samhand.activity.RemedyWordDraft;
import se.samhand.period.Period;

/** How remedies of the example went: most of them are done by their day, some take longer, and one or other was not needed. */
@Component
@Profile("demo")
class ExampleRemedies {

    private final RemedyService remedies;

    ExampleRemedies(RemedyService remedies) {
        this.remedies = remedies;
    }

    /** Tells of what should have been done by now, before the follow-up for the period is handed in. */
    boolean tell(UUID commitmentId, Period period, int chance) {
        remedies.of(commitmentId, period).stream()
                .filter(RemedyDetails::late)
                .forEach(it -> remedies.say(it.id(), it.version(), word(period, chance)));
        return true;
    }

    private static RemedyWordDraft word(Period period, int chance) {
        return switch (chance % 5) {
            case 0 ->
                new RemedyWordDraft(
                        RemedyState.ONGOING,
                        "Rekryteringen tog längre tid än vi trodde.",
                        period.due().plusMonths(2));
            case 1 -> new RemedyWordDraft(RemedyState.NO_LONGER_RELEVANT, "Tjänsterna är tillsatta.", null);
            default -> new RemedyWordDraft(RemedyState.DONE, "Grannenheten har hjälpt till under perioden.", null);
        };
    }
}
