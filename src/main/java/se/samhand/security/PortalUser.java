package se.samhand.security;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is signed in. Lives as long as the session; what the person may do is read anew with every request
 * ({@link #mayActFor}), so that the end of a membership ends it at once. Each browser tab acts for one unit.
 */
public final class PortalUser implements Serializable {

    private final UUID accountId;
    private final String username;
    private final String displayName;
    private volatile Locale language;
    private volatile List<ActingFor> units;
    private volatile @Nullable UUID lastChosen;
    private volatile int passwordNumber;
    private final Map<Integer, UUID> chosenInTab = new ConcurrentHashMap<>();

    public PortalUser(UUID accountId, String username, String displayName, Locale language, List<ActingFor> units) {
        this.accountId = accountId;
        this.username = username;
        this.displayName = displayName;
        this.language = language;
        this.units = List.copyOf(units);
    }

    public UUID accountId() {
        return accountId;
    }

    public String username() {
        return username;
    }

    /** The name to show; for staff with protected identity it is their function. */
    public String displayName() {
        return displayName;
    }

    public Locale language() {
        return language;
    }

    public void speaks(Locale chosen) {
        language = chosen;
    }

    /** Which of the account's passwords, counted as they were chosen, this session rests on. */
    public void beganWithPassword(int number) {
        passwordNumber = number;
    }

    public int passwordNumber() {
        return passwordNumber;
    }

    /** All units with a valid membership today, in the order they are offered; empty when none is left. */
    public List<ActingFor> units() {
        return units;
    }

    /** Replaces what the person may act for, as read from the memberships at the start of a request. */
    public void mayActFor(List<ActingFor> current) {
        units = List.copyOf(current);
    }

    /** The unit this tab acts for: the one chosen here, else the one last chosen anywhere, else the first. */
    public Optional<ActingFor> actingFor() {
        var tab = UI.getCurrent();
        var chosen = tab == null ? lastChosen : chosenInTab.computeIfAbsent(tab.getUIId(), newTab -> lastOrFirst());
        return units.stream()
                .filter(unit -> unit.unitId().equals(chosen))
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    /**
     * Acts for another unit in this tab, and in tabs opened from now on.
     *
     * @throws IllegalArgumentException when there is no membership at the unit
     */
    public void actFor(UUID unitId) {
        if (units.stream().noneMatch(unit -> unit.unitId().equals(unitId))) {
            throw new IllegalArgumentException("No membership at unit " + unitId);
        }
        lastChosen = unitId;
        Optional.ofNullable(UI.getCurrent()).ifPresent(tab -> chosenInTab.put(tab.getUIId(), unitId));
    }

    private @Nullable UUID lastOrFirst() {
        return lastChosen != null || units.isEmpty()
                ? lastChosen
                : units.getFirst().unitId();
    }

    @Override
    public String toString() {
        return username;
    }
}
