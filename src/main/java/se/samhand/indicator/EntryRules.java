package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Whether a figure is asked for somewhere, and may be entered today: for the page and for files alike. */
@Component
class EntryRules {

    private final OrganisationDirectory directory;
    private final Clock clock;

    EntryRules(OrganisationDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** What speaks against it; once the period has closed the programme office corrects, and says why. */
    List<EntryFault> notNow(IndicatorCard card, UUID unitId, Split split, Period period, String comment) {
        var faults = new ArrayList<EntryFault>();
        var today = LocalDate.now(clock);
        if (!IndicatorPeriods.fits(card, period) || !isReporter(card, unitId, period)) {
            faults.add(EntryFault.of("state", "indicator.entry.notAsked", period.code()));
        }
        if (Split.parsed(split.text(), card.axes()).filter(split::equals).isEmpty()) {
            faults.add(EntryFault.of("state", "indicator.entry.noSuchPart"));
        }
        if (today.isBefore(period.opens())) {
            faults.add(EntryFault.of(
                    "state", "indicator.entry.notOpen", period.opens().toString()));
        } else if (!period.isOpenOn(today)) {
            if (!SignedIn.has(Role.PROGRAMME_OFFICE)) {
                faults.add(EntryFault.of(
                        "state", "indicator.entry.closed", period.closes().toString()));
            } else if (comment.isBlank()) {
                faults.add(EntryFault.of(
                        "comment",
                        "indicator.entry.reasonMissing",
                        period.closes().toString()));
            }
        }
        return faults;
    }

    private boolean isReporter(IndicatorCard card, UUID unitId, Period period) {
        return Reporters.on(card, directory.organisation(), period.to()).stream()
                .anyMatch(it -> it.id().equals(unitId));
    }
}
