package se.samhand.accounts;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.SwedishOrder;
import se.samhand.security.Roles.Role;

/**
 * Who holds which role at which unit on a day, for other parts of the portal to ask, without a guard of its own: whoever
 * asks guards what they do with the answer.
 */
@Component
public class RoleHolders {

    private final Memberships memberships;

    RoleHolders(Memberships memberships) {
        this.memberships = memberships;
    }

    /** All memberships that hold on the day, of accounts that may sign in, read at once. */
    @Transactional(readOnly = true)
    public HeldRoles on(LocalDate day) {
        return new HeldRoles(memberships.heldOn(day));
    }

    /** The accounts that hold the role at each of the units on the day; units without any are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<UUID>> of(Role role, Collection<UUID> units, LocalDate day) {
        return memberships.holding(role, units, day).stream()
                .collect(groupingBy(Holder::unitId, mapping(Holder::accountId, toSet())));
    }

    /** Their names, in Swedish order, at each of the units on the day; units without any are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> names(Role role, Collection<UUID> units, LocalDate day) {
        return memberships.holding(role, units, day).stream()
                .sorted(comparing(Holder::name, SwedishOrder.ofNames()))
                .collect(groupingBy(Holder::unitId, mapping(Holder::name, toList())));
    }

    record Holder(UUID unitId, UUID accountId, String name) {}
}
