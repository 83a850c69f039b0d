package se.samhand.activity;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.importing.RowsInUse;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** Follow-ups by the keys that files have, some hundreds at a time by a fixed number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpBook {

    private static final JsonMapper JSON = new JsonMapper();

    private final FollowUpFiles files;
    private final FollowUpAccess access;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final EntityManager entities;
    private final Clock clock;

    FollowUpBook(
            FollowUpFiles files,
            FollowUpAccess access,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            EntityManager entities,
            Clock clock) {
        this.files = files;
        this.access = access;
        this.directory = directory;
        this.calendar = calendar;
        this.entities = entities;
        this.clock = clock;
    }

    /** Those of the keys that stand. */
    List<FollowUpCells> named(Collection<String> texts) {
        var keys = new FollowUpKeys(texts, directory.organisation(), calendar);
        return keys.isEmpty()
                ? List.of()
                : files.named(keys.activities(), keys.units(), keys.periods()).stream()
                        .filter(it -> texts.contains(
                                keys.text(it.activityKey(), it.versionNumber(), it.unitId(), it.periodId())))
                        .toList();
    }

    /** What their answers do not show, as text, by key. */
    Map<String, String> before(Collection<String> keys) {
        return toWrite(keys).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> JSON.writeValueAsString(it.getValue().before())));
    }

    /** Fills in drafts by key, by the rules of the page. */
    void fillIn(Map<String, FollowUpDraft> drafts) {
        var author = SignedIn.user().orElseThrow();
        var byOffice = SignedIn.has(Role.PROGRAMME_OFFICE);
        write(drafts, (key, followUp, draft) -> followUp.isFilledIn(draft, period(followUp), author, byOffice, clock));
    }

    /**
     * Takes drafts back to what they were.
     *
     * @param before what their answers did not show, by key
     * @throws RowsInUse when one can no longer be written
     */
    void takeBack(Map<String, FollowUpDraft> drafts, Map<String, String> before) {
        write(drafts, (key, followUp, draft) -> {
            var stood = JSON.readValue(Objects.requireNonNull(before.get(key)), FollowUpBefore.class);
            try {
                followUp.isTakenBack(draft, stood, period(followUp), clock);
            } catch (AlreadySubmitted | PeriodNotOpen | Excused | NoLongerExpected locked) {
                throw new RowsInUse("activity.import.lockedSince", key);
            }
        });
    }

    private interface Deed {
        void on(String key, FollowUp followUp, FollowUpDraft draft);
    }

    private void write(Map<String, FollowUpDraft> drafts, Deed deed) {
        var followUps = toWrite(drafts.keySet());
        drafts.forEach((key, draft) -> {
            var followUp = Objects.requireNonNull(followUps.get(key), key);
            if (!access.mayFillIn(followUp.unitId())) {
                throw new AccessDeniedException("Another unit's follow-up: " + key);
            }
            deed.on(key, followUp, draft);
        });
        entities.flush();
        followUps.values().forEach(entities::detach);
        followUps.values().stream().map(FollowUp::commitment).distinct().forEach(entities::detach);
    }

    private Map<String, FollowUp> toWrite(Collection<String> texts) {
        var keys = new FollowUpKeys(texts, directory.organisation(), calendar);
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, FollowUp>();
        for (var it : files.toWrite(keys.activities(), keys.units(), keys.periods())) {
            var text = keys.text(it.activityKey(), it.commitment().versionNumber(), it.unitId(), it.periodId());
            if (texts.contains(text)) {
                found.put(text, it);
            } else {
                entities.detach(it);
            }
        }
        return found;
    }

    private Period period(FollowUp followUp) {
        return calendar.byId(followUp.periodId()).orElseThrow();
    }
}
