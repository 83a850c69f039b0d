package se.samhand.activity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditLog;
import se.samhand.importing.RowsInUse;
import se.samhand.importing.SheetRow;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.people.FunctionService;
import se.samhand.programme.VersionedKey;
import se.samhand.security.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** Commitments by the keys that files have, some hundreds at a time by a fixed number of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommitmentBook {

    private static final JsonMapper JSON = new JsonMapper();

    private final CommitmentFiles files;
    private final CommitmentAccess access;
    private final FunctionService functions;
    private final CommitmentTasks tasks;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final OrganisationDirectory directory;
    private final EntityManager entities;
    private final Clock clock;

    CommitmentBook(
            CommitmentFiles files,
            CommitmentAccess access,
            FunctionService functions,
            CommitmentTasks tasks,
            AuditLog log,
            ApplicationEventPublisher events,
            OrganisationDirectory directory,
            EntityManager entities,
            Clock clock) {
        this.files = files;
        this.access = access;
        this.functions = functions;
        this.tasks = tasks;
        this.log = log;
        this.events = events;
        this.directory = directory;
        this.entities = entities;
        this.clock = clock;
    }

    /** Those of the keys that stand. */
    List<CommitmentCells> named(Collection<String> texts) {
        var units = units(texts);
        return units.isEmpty()
                ? List.of()
                : files.named(activities(texts), units.keySet()).stream()
                        .filter(it -> texts.contains(text(it.activityKey(), it.versionNumber(), it.unitId(), units)))
                        .toList();
    }

    /** How they were answered, as text, by key. */
    Map<String, String> before(Collection<String> keys) {
        return toWrite(keys).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> JSON.writeValueAsString(
                                it.getValue().undertaking().before())));
    }

    /** Answers by key as the rows say, by the rules of the page; where only the function is another, the answer stands. */
    void fillIn(Map<String, SheetRow> rows) {
        var author = SignedIn.user().orElseThrow();
        var names = new FunctionNames(functions.names());
        write(rows, "commitment.answered", (commitment, row) -> {
            var undertaking = commitment.undertaking();
            var stood = undertaking.details(commitment.activityText());
            var answer = row.text("answer");
            var ownWords = row.text("local_text");
            if (stood.answer() == null
                    || !stood.answer().name().equals(answer)
                    || !stood.localText().equals(ownWords)) {
                undertaking.undertake(commitment.activityText(), ownWords, author, clock.instant(), today());
            }
            undertaking.isOwnedBy(owner(commitment, row.text("owner"), names));
        });
    }

    private @Nullable UUID owner(Commitment commitment, String name, FunctionNames names) {
        return name.isEmpty()
                ? null
                : names.called(
                                name,
                                commitment.undertaking().ownerFunctionId(),
                                CommitmentRows.unitAndBoard(directory.organisation(), commitment.unitId(), today()))
                        .orElseThrow();
    }

    /**
     * Takes answers back to what they were.
     *
     * @param before how they were, by key
     * @throws RowsInUse when something has been decided about one since
     */
    void takeBack(Map<String, SheetRow> rows, Map<String, String> before) {
        write(rows, "commitment.answer-taken-back", (commitment, row) -> {
            var key = CommitmentKey.of(row).toString();
            var stood = JSON.readValue(Objects.requireNonNull(before.get(key)), CommitmentBefore.class);
            try {
                commitment.undertaking().isTakenBack(stood, today());
            } catch (CommitmentNotPossible decidedSince) {
                throw new RowsInUse("activity.import.decidedSince", key);
            }
        });
    }

    private void write(Map<String, SheetRow> rows, String act, BiConsumer<Commitment, SheetRow> deed) {
        var standing = toWrite(rows.keySet());
        rows.forEach((key, row) -> {
            var commitment = Objects.requireNonNull(standing.get(key), key);
            if (!access.mayFillIn(commitment.unitId())) {
                throw new AccessDeniedException("Another unit's commitment: " + key);
            }
            deed.accept(commitment, row);
            log.record(act, "commitment", commitment.id(), commitment.title(), "");
        });
        tasks.areUndertaken(standing.values().stream().map(Commitment::id).toList());
        events.publishEvent(new CommitmentChanged());
        entities.flush();
        standing.values().forEach(entities::detach);
    }

    private Map<String, Commitment> toWrite(Collection<String> texts) {
        var units = units(texts);
        var found = new HashMap<String, Commitment>();
        if (!units.isEmpty()) {
            for (var it : files.toWrite(activities(texts), units.keySet())) {
                var text = text(it.activityKey(), it.versionNumber(), it.unitId(), units);
                if (texts.contains(text)) {
                    found.put(text, it);
                } else {
                    entities.detach(it);
                }
            }
        }
        return found;
    }

    private static Set<String> activities(Collection<String> texts) {
        return texts.stream()
                .flatMap(it -> CommitmentKey.parsed(it).stream())
                .map(it -> it.activity().key())
                .collect(toSet());
    }

    private Map<UUID, String> units(Collection<String> texts) {
        return texts.stream()
                .flatMap(it -> CommitmentKey.parsed(it).stream())
                .map(CommitmentKey::unit)
                .distinct()
                .flatMap(it -> directory.organisation().byCode(it).stream())
                .collect(toMap(Unit::id, Unit::code));
    }

    private static String text(String activityKey, int version, UUID unitId, Map<UUID, String> units) {
        return new CommitmentKey(new VersionedKey(activityKey, version), units.getOrDefault(unitId, "")).toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
