package se.samhand.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles.Role;

/** Who answers for a task, first of all and then one after the other: the one place of this rule. */
final class Chain {

    private final Organisation organisation;
    private final LocalDate day;

    Chain(Organisation organisation, LocalDate day) {
        this.organisation = organisation;
        this.day = day;
    }

    /** The holders of the role at the unit, then those above them, and the programme office last. */
    List<Link> from(UUID unitId, Role role) {
        var links = new ArrayList<Link>();
        for (var next = Optional.of(new Link(unitId, role)); next.isPresent(); next = after(next.get())) {
            links.add(next.get());
        }
        return links;
    }

    private Optional<Link> after(Link link) {
        return switch (link.role) {
            case UNIT_MANAGER -> Optional.of(new Link(boardOf(link.unitId), Role.COORDINATOR));
            case COORDINATOR -> Optional.of(new Link(boardOf(link.unitId), Role.APPROVER));
            case PARTNER_EDITOR, PARTNER_SIGNATORY, PARTNER_ADMIN ->
                Optional.of(new Link(link.unitId, Role.PARTNERSHIP_OFFICER));
            case APPROVER, TRAINER, PARTNERSHIP_OFFICER -> Optional.of(new Link(link.unitId, Role.PROGRAMME_OFFICE));
            case PROGRAMME_OFFICE, AUDITOR, ADMIN -> Optional.empty();
        };
    }

    private UUID boardOf(UUID unitId) {
        return organisation.boardOf(unitId, day).map(Unit::id).orElse(unitId);
    }

    record Link(UUID unitId, Role role) {}
}
