package se.samhand.reminders;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samhand.accounts.RoleHolder;
import se.samhand.accounts.RoleHolders;
import se.samhand.mail.Letter;
import se.samhand.mail.LetterWriter;
import se.samhand.tasks.WaitingTask;
import se.samhand.tasks.WaitingTasks;
import se.samhand.uikit.Phrases;

/** Writes the one letter a day that somebody gets of what waits. What is done by then is not in it. */
@Component
class ReminderLetters implements LetterWriter {

    static final String KIND = "REMINDERS";

    private final Reminders reminders;
    private final WaitingTasks tasks;
    private final RoleHolders roles;
    private final NoticeChoices choices;
    private final ReminderItems items;
    private final Phrases phrases;
    private final Clock clock;

    ReminderLetters(
            Reminders reminders,
            WaitingTasks tasks,
            RoleHolders roles,
            NoticeChoices choices,
            ReminderItems items,
            Phrases phrases,
            Clock clock) {
        this.reminders = reminders;
        this.tasks = tasks;
        this.roles = roles;
        this.choices = choices;
        this.items = items;
        this.phrases = phrases;
        this.clock = clock;
    }

    static String about(UUID account, LocalDate day) {
        return account + " " + day;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Empty when everything is done, or when the person holds no role any more or has no address. */
    @Override
    public Optional<Letter> write(String about) {
        var account = UUID.fromString(about.substring(0, about.indexOf(' ')));
        var day = LocalDate.parse(about.substring(about.indexOf(' ') + 1));
        var waiting = waiting(reminders.told(account, day));
        return waiting.isEmpty()
                ? Optional.empty()
                : roles.on(LocalDate.now(clock))
                        .anyOf(account)
                        .filter(RoleHolder::isReachedByMail)
                        .map(reader -> letter(reader, waiting));
    }

    private List<Due> waiting(List<Reminder> told) {
        var still = tasks
                .stillWaiting(told.stream().map(Reminder::taskId).distinct().toList())
                .stream()
                .collect(toMap(WaitingTask::id, Function.identity()));
        return told.stream()
                .filter(it -> still.containsKey(it.taskId()))
                .map(it -> new Due(Objects.requireNonNull(still.get(it.taskId())), it.isOfOwnTask()))
                .filter(it -> it.task.dueOn() != null)
                .distinct()
                .toList();
    }

    private Letter letter(RoleHolder reader, List<Due> waiting) {
        var language = choices.findById(reader.accountId())
                .map(it -> it.wish().language())
                .orElse(reader.language());
        return new Letter(
                reader.email(),
                language,
                phrases.in(language, "reminders.letter.subject"),
                phrases.in(language, "reminders.letter.opening"),
                items.of(waiting, language),
                List.of(closing(language)));
    }

    private Letter.Item closing(Locale language) {
        return new Letter.Item(
                phrases.in(language, "reminders.letter.closing"),
                phrases.in(language, "reminders.letter.choose"),
                "me/notices");
    }

    /** A task that waits, for the reader or for somebody the reader answers for. */
    record Due(WaitingTask task, boolean ownTask) {}
}
