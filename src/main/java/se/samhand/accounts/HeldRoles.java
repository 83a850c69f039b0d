package se.samhand.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samhand.security.Roles.Role;

/** The roles held on one day. */
public final class HeldRoles {

    private final Map<At, List<RoleHolder>> atUnit;
    private final Map<Role, List<RoleHolder>> anywhere;
    private final Map<UUID, RoleHolder> byAccount;

    HeldRoles(Collection<RoleHolder> holders) {
        atUnit = holders.stream().collect(groupingBy(it -> new At(it.unitId(), it.role())));
        anywhere = holders.stream().collect(groupingBy(RoleHolder::role));
        byAccount = holders.stream().collect(toMap(RoleHolder::accountId, Function.identity(), (one, other) -> one));
    }

    /** Who holds the role at the unit; of a city-wide role, who holds it anywhere. Nobody twice. */
    public List<RoleHolder> of(UUID unitId, Role role) {
        var holders = role.isCityWide()
                ? anywhere.getOrDefault(role, List.of())
                : atUnit.getOrDefault(new At(unitId, role), List.of());
        return List.copyOf(holders.stream()
                .collect(toMap(RoleHolder::accountId, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    /** Somebody whom mail to the address reaches, in a role of one of the units; the first unit counts most. */
    public Optional<RoleHolder> reachedAt(String email, List<UUID> unitIds) {
        return unitIds.stream()
                .flatMap(unit -> atUnit.entrySet().stream()
                        .filter(it -> it.getKey().unitId.equals(unit))
                        .flatMap(it -> it.getValue().stream()))
                .filter(it -> !it.role().isCityWide() && it.email().equalsIgnoreCase(email))
                .findFirst();
    }

    /** Somebody who holds any role at all. */
    public Optional<RoleHolder> anyOf(UUID accountId) {
        return Optional.ofNullable(byAccount.get(accountId));
    }

    private record At(UUID unitId, Role role) {}
}
