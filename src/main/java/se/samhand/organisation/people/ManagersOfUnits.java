package se.samhand.organisation.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mail reaches whoever manages a unit by its functions, for other parts of the portal to ask, without a guard of its
 * own: whoever asks guards what they do with the answer. A function manages when its name ends in {@code chef}, as
 * titles in Swedish do, and is not that of a deputy ({@code biträdande}).
 */
@Component
public class ManagersOfUnits {

    private final FunctionHolders holders;

    ManagersOfUnits(FunctionHolders holders) {
        this.holders = holders;
    }

    /**
     * One person for each unit that has one with an address: the holder or, while that one is away, who stands in.
     *
     * @return by unit; units without anybody are left out
     */
    @Transactional(readOnly = true)
    public Map<UUID, ManagingPerson> on(LocalDate day, Collection<UUID> units) {
        var found = new LinkedHashMap<UUID, ManagingPerson>();
        holders.managing(units, day).stream()
                .filter(it -> it.actsOn(day))
                .sorted(FunctionHolder.HOLDER_FIRST)
                .forEach(it -> it.manager().ifPresent(manager -> found.putIfAbsent(it.unitId(), manager)));
        return found;
    }

    /** @param email where the city's mail reaches the person */
    public record ManagingPerson(UUID personId, String email) {}
}
