package se.samhand.reminders;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.mail.Letter;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.uikit.Phrases;

/**
 * Says in a line what waits: what sort of thing, how many, until when. Of units only those of the city are named, and only
 * to those who answer for them; no person is, and nothing that people have written.
 */
@Component
class ReminderItems {

    private final OrganisationDirectory directory;
    private final Phrases phrases;
    private final Clock clock;

    ReminderItems(OrganisationDirectory directory, Phrases phrases, Clock clock) {
        this.directory = directory;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** By date, own things first; things of one sort with one last day are one line. */
    List<Letter.Item> of(Collection<ReminderLetters.Due> waiting, Locale language) {
        var lines = waiting.stream().collect(Collectors.groupingBy(ReminderItems::line));
        return lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing((Line line) -> !line.ownTask)
                        .thenComparing(Line::dueOn)
                        .thenComparing(Line::kind)
                        .thenComparing(Line::unitId)))
                .map(line -> item(line.getKey(), line.getValue(), language))
                .toList();
    }

    private Letter.Item item(Line line, List<ReminderLetters.Due> tasks, Locale language) {
        var late = line.dueOn.isBefore(LocalDate.now(clock));
        var what = phrases.in(language, "tasks.kind." + line.kind);
        var where = line.ownTask ? "" : nameOf(line.unitId);
        var day = DateTimeFormatter.ofPattern(phrases.in(language, "tasks.day-format"), language)
                .format(line.dueOn);
        var sentence =
                phrases.in(language, late ? "reminders.item.late" : "reminders.item.soon", what, tasks.size(), day);
        var text = where.isEmpty() ? sentence : phrases.in(language, "reminders.item.at", where, sentence);
        var one = tasks.size() == 1 || !line.ownTask;
        return new Letter.Item(
                text,
                phrases.in(language, one ? "reminders.item.open" : "reminders.item.list"),
                one ? tasks.getFirst().task().address() : "?kind=" + line.kind);
    }

    private String nameOf(UUID unitId) {
        return directory
                .organisation()
                .byId(unitId)
                .filter(unit -> unit.type() != UnitType.PARTNER)
                .map(Unit::name)
                .orElse("");
    }

    private static Line line(ReminderLetters.Due due) {
        var task = due.task();
        return new Line(due.ownTask(), task.unitId(), task.kind(), requireNonNull(task.dueOn()));
    }

    private record Line(boolean ownTask, UUID unitId, String kind, LocalDate dueOn) {}
}
