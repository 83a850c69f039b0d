package se.samhand.training.sessions;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.EmploymentDetails;
import se.samhand.organisation.people.StaffAddresses;

/** Puts together what a reader sees of a session. */
@Component
class SessionPages {

    private final Enrolments enrolments;
    private final SessionAccess access;
    private final Team team;
    private final StaffAddresses addresses;
    private final OrganisationDirectory directory;
    private final Clock clock;

    SessionPages(
            Enrolments enrolments,
            SessionAccess access,
            Team team,
            StaffAddresses addresses,
            OrganisationDirectory directory,
            Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.team = team;
        this.addresses = addresses;
        this.directory = directory;
        this.clock = clock;
    }

    SessionPage of(TrainingSession session) {
        var today = LocalDate.now(clock);
        var everybody = enrolments.in(session.id());
        var there = everybody.stream().map(Enrolment::personId).collect(toSet());
        return new SessionPage(
                session.details(today),
                people(everybody),
                session.standing(today).isAhead() && !session.hasBegun(today),
                access.plan(),
                session.standing(today).takesBookings()
                        ? team.today().values().stream()
                                .filter(it -> !there.contains(it.personId()))
                                .sorted(Comparator.comparing(EmploymentDetails::shownAs, SwedishOrder.ofNames()))
                                .toList()
                        : List.of());
    }

    /** The place in the line counts those whom the reader does not see. */
    private List<EnrolmentDetails> people(List<Enrolment> everybody) {
        var seen = everybody.stream().filter(it -> access.sees(it.unitId())).toList();
        var names = addresses.names(seen.stream().map(Enrolment::personId).toList(), "");
        var waiting = everybody.stream()
                .filter(it -> it.stage() == EnrolmentStage.WAITING)
                .toList();
        var people = new ArrayList<EnrolmentDetails>();
        for (var enrolment : seen) {
            people.add(enrolment.details(
                    names.getOrDefault(enrolment.personId(), ""),
                    directory
                            .organisation()
                            .byId(enrolment.unitId())
                            .map(Unit::name)
                            .orElse(""),
                    waiting.indexOf(enrolment) + 1));
        }
        return people;
    }
}
