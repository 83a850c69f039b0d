package se.samhand.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.accounts.RoleHolders;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.tasks.WaitingTask;
import se.samhand.tasks.WaitingTasks;

/** Notes who is to be reminded of what today. Doing it twice changes nothing. */
@Component
class DayOfReminders {

    private static final int AT_ONCE = 500;

    private final WaitingTasks tasks;
    private final RoleHolders roles;
    private final OrganisationDirectory directory;
    private final Reminders reminders;
    private final Vacancies vacancies;

    DayOfReminders(
            WaitingTasks tasks,
            RoleHolders roles,
            OrganisationDirectory directory,
            Reminders reminders,
            Vacancies vacancies) {
        this.tasks = tasks;
        this.roles = roles;
        this.directory = directory;
        this.reminders = reminders;
        this.vacancies = vacancies;
    }

    @Transactional
    public void note(LocalDate today) {
        var held = roles.on(today);
        var organisation = directory.readNow();
        var chain = new Chain(organisation, today);
        var vacant = new LinkedHashSet<Chain.Link>();
        var waiting = tasks.due(today.minusDays(Step.FORGOTTEN_AFTER), today.plusDays(Step.EARLIEST));
        var known = known(waiting);
        var added = new ArrayList<Reminder>();
        for (var task : waiting) {
            var dueOn = Objects.requireNonNull(task.dueOn());
            var step = Step.reachedOn(today, dueOn).orElseThrow();
            var links = chain.from(task.unitId(), task.role());
            var recipients = Recipients.of(links, step, held, vacant);
            for (var holder : recipients.holders()) {
                var key = new Reminder.Key(task.id(), holder.accountId(), step, dueOn);
                if (known.add(key)) {
                    added.add(new Reminder(key, recipients.ownTask(), today));
                }
            }
        }
        reminders.saveAll(added);
        vacancies.are(vacant, organisation);
    }

    /** What is so long past is nobody's news. */
    @Transactional
    public void forget(LocalDate dueBefore) {
        reminders.forget(dueBefore);
    }

    private Set<Reminder.Key> known(Collection<WaitingTask> waiting) {
        var ids = waiting.stream().map(WaitingTask::id).toList();
        var known = new HashSet<Reminder.Key>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> slice = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            known.addAll(reminders.keysOf(slice));
        }
        return known;
    }
}
