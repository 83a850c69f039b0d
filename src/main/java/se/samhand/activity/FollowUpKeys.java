package se.samhand.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.organisation.Organisation;
import se.samhand.period.PeriodCalendar;
import se.samhand.programme.VersionedKey;

/** Some keys of follow-ups, taken apart so that the database can be asked for all of them at once. */
final class FollowUpKeys {

    private final Set<String> activities = new HashSet<>();
    private final Map<UUID, String> units = new HashMap<>();
    private final Map<UUID, String> periods = new HashMap<>();

    /** Keys of units and periods that there are not are left out. */
    FollowUpKeys(Collection<String> texts, Organisation organisation, PeriodCalendar calendar) {
        for (var text : texts) {
            FollowUpKey.parsed(text).ifPresent(key -> {
                activities.add(key.activity().key());
                organisation.byCode(key.unit()).ifPresent(it -> units.put(it.id(), it.code()));
                calendar.byCode(key.period()).ifPresent(it -> periods.put(it.id(), it.code()));
            });
        }
    }

    boolean isEmpty() {
        return activities.isEmpty() || units.isEmpty() || periods.isEmpty();
    }

    Set<String> activities() {
        return activities;
    }

    Set<UUID> units() {
        return units.keySet();
    }

    Set<UUID> periods() {
        return periods.keySet();
    }

    /** The key of one of them. */
    String text(String activityKey, int version, UUID unitId, UUID periodId) {
        return new FollowUpKey(new VersionedKey(activityKey, version), code(units, unitId), code(periods, periodId))
                .toString();
    }

    private static String code(Map<UUID, String> codes, UUID id) {
        return codes.getOrDefault(id, "");
    }
}
