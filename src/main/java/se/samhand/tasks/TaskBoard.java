package se.samhand.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles.Role;

/**
 * Where features say what waits for whom, in the transaction of the deed that makes it so. Saying it twice changes
 * nothing. Without a guard of its own: whoever calls guards the deed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TaskBoard {

    private static final int AT_ONCE = 500;

    private final Tasks tasks;
    private final Clock clock;

    TaskBoard(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Lets it wait; a task that waits already is brought up to date, one that was done waits again. */
    public void open(TaskToDo toDo) {
        open(List.of(toDo));
    }

    public void open(Collection<TaskToDo> toDos) {
        var now = clock.instant();
        var known = known(toDos);
        var added = new ArrayList<Task>();
        for (var toDo : toDos) {
            var task = known.get(Key.of(toDo));
            if (task == null) {
                task = new Task(toDo, now);
                known.put(Key.of(toDo), task);
                added.add(task);
            } else {
                task.open(toDo, now);
            }
        }
        tasks.saveAll(added);
    }

    /** It no longer waits for anybody. */
    public void close(String kind, UUID subjectId) {
        close(kind, List.of(subjectId));
    }

    public void close(String kind, Collection<UUID> subjectIds) {
        var now = clock.instant();
        slices(subjectIds)
                .forEach(slice -> tasks.findByKindAndSubjectIdIn(kind, slice).forEach(task -> task.close(now)));
    }

    /** What it was about has gone, and nothing tells that it ever waited. */
    public void forget(String kind, Collection<UUID> subjectIds) {
        slices(subjectIds).forEach(slice -> tasks.deleteAll(tasks.findByKindAndSubjectIdIn(kind, slice)));
    }

    /** Lets these wait, and nothing else of that kind any more. */
    public void onlyTheseWait(String kind, Collection<TaskToDo> toDos) {
        open(toDos);
        var now = clock.instant();
        var waiting = toDos.stream().map(Key::of).collect(toSet());
        tasks.findByKindAndClosedAtIsNull(kind).stream()
                .filter(task -> !waiting.contains(task.key()))
                .forEach(task -> task.close(now));
    }

    /** The units are no more, and nothing tells that it ever waited for anybody there. */
    public void forgetAt(Collection<UUID> unitIds) {
        slices(unitIds).forEach(slice -> tasks.deleteAll(tasks.findByUnitIdIn(slice)));
        tasks.flush();
    }

    /** Of these kinds, exactly these wait because of the subjects: opens them, and closes whatever else waits. */
    public void settle(Set<String> kinds, Collection<UUID> subjectIds, Collection<TaskToDo> waiting) {
        open(waiting);
        var now = clock.instant();
        var stay = waiting.stream().map(Key::of).collect(toSet());
        slices(subjectIds).stream()
                .flatMap(slice -> tasks.findByKindInAndSubjectIdInAndClosedAtIsNull(kinds, slice).stream())
                .filter(task -> !stay.contains(task.key()))
                .forEach(task -> task.close(now));
    }

    /** Lets nobody else settle what waits because of the subject until the transaction ends, where something does. */
    public void hold(String kind, UUID subjectId) {
        tasks.held(kind, subjectId);
    }

    private Map<Key, Task> known(Collection<TaskToDo> toDos) {
        Map<String, Set<UUID>> subjects =
                toDos.stream().collect(groupingBy(TaskToDo::kind, mapping(TaskToDo::subjectId, toSet())));
        var known = new HashMap<Key, Task>();
        subjects.forEach((kind, ids) -> slices(ids)
                .forEach(slice ->
                        tasks.findByKindAndSubjectIdIn(kind, slice).forEach(task -> known.put(task.key(), task))));
        return known;
    }

    private static List<List<UUID>> slices(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var slices = new ArrayList<List<UUID>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return slices;
    }

    record Key(String kind, UUID subjectId, Role role) {

        static Key of(TaskToDo toDo) {
            return new Key(toDo.kind(), toDo.subjectId(), toDo.role());
        }
    }
}
