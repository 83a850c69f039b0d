package se.samhand.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits in the whole portal, for other parts of it to ask, without a guard of its own: whoever asks guards what they
 * do with the answer. It says what is to be done where, and nothing that people have written.
 */
@Component
@Transactional(readOnly = true)
public class WaitingTasks {

    private static final int AT_ONCE = 500;

    private final Tasks tasks;

    WaitingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Everything that waits and is due from one day to another, both ends included, by date. */
    public List<WaitingTask> due(LocalDate from, LocalDate to) {
        return tasks.waitingDue(from, to);
    }

    /** Those among the tasks that still wait. */
    public List<WaitingTask> stillWaiting(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var found = new ArrayList<WaitingTask>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(tasks.stillWaiting(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }
}
