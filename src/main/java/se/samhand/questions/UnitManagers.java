package se.samhand.questions;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.accounts.HeldRoles;
import se.samhand.accounts.RoleHolder;
import se.samhand.accounts.RoleHolders;
import se.samhand.organisation.people.ManagersOfUnits;
import se.samhand.security.Roles.Role;

/** Who is told when a unit is asked: whoever manages it by function, else who answers for it in the portal. */
@Component
class UnitManagers {

    private static final Locale SWEDISH = Locale.of("sv");

    private final ManagersOfUnits managers;
    private final RoleHolders roles;

    UnitManagers(ManagersOfUnits managers, RoleHolders roles) {
        this.managers = managers;
        this.roles = roles;
    }

    /** By unit; every unit is there. */
    Map<UUID, Told> of(Collection<UUID> units, LocalDate day) {
        var byFunction = managers.on(day, units);
        var held = roles.on(day);
        return units.stream().distinct().collect(toMap(Function.identity(), unit -> {
            var manager = byFunction.get(unit);
            return manager == null
                    ? byRole(held, unit)
                    : new Told(Reach.BY_MAIL, List.of(new Reader(manager.personId(), manager.email(), SWEDISH)));
        }));
    }

    private static Told byRole(HeldRoles held, UUID unit) {
        var holders = held.of(unit, Role.UNIT_MANAGER);
        var readers = holders.stream()
                .filter(RoleHolder::isReachedByMail)
                .map(it -> new Reader(it.accountId(), it.email(), it.language()))
                .toList();
        if (!readers.isEmpty()) {
            return new Told(Reach.BY_MAIL, readers);
        }
        return new Told(holders.isEmpty() ? Reach.NOBODY : Reach.IN_THE_PORTAL, List.of());
    }

    /** @param readers who gets a letter; empty unless by mail */
    record Told(Reach reach, List<Reader> readers) {

        static final Told NOBODY = new Told(Reach.NOBODY, List.of());
    }

    /** @param id of the person or the account */
    record Reader(UUID id, String email, Locale language) {}
}
