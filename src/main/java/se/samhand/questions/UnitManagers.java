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
import se.samhand.accounts.RoleHolder;
import se.samhand.accounts.RoleHolders;
import se.samhand.organisation.people.ManagersOfUnits;
import se.samhand.organisation.people.ManagersOfUnits.ManagingPerson;
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
            var holders = held.of(unit, Role.UNIT_MANAGER);
            var manager = byFunction.get(unit);
            return new Told(manager == null ? byRole(holders) : byFunction(manager), !holders.isEmpty());
        }));
    }

    private static List<Reader> byFunction(ManagingPerson manager) {
        return List.of(new Reader(manager.personId(), manager.email(), SWEDISH));
    }

    private static List<Reader> byRole(List<RoleHolder> holders) {
        return holders.stream()
                .filter(RoleHolder::isReachedByMail)
                .map(it -> new Reader(it.accountId(), it.email(), it.language()))
                .toList();
    }

    /**
     * @param readers who gets a letter
     * @param inThePortal whether somebody finds it among what waits
     */
    record Told(List<Reader> readers, boolean inThePortal) {

        static final Told NOBODY = new Told(List.of(), false);

        Reach reach() {
            if (!readers.isEmpty()) {
                return Reach.BY_MAIL;
            }
            return inThePortal ? Reach.IN_THE_PORTAL : Reach.NOBODY;
        }
    }

    /** @param id of the person or the account */
    record Reader(UUID id, String email, Locale language) {}
}
