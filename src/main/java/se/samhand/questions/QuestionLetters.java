package se.samhand.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.mail.Letter;
import se.samhand.mail.LetterWriter;
import se.samhand.mail.Outbox;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.questions.UnitManagers.Reader;
import se.samhand.questions.UnitManagers.Told;
import se.samhand.uikit.Phrases;

/** The letter to a unit's manager: that the board asks something, until when, and the way there. Never what it asks. */
@Component
class QuestionLetters implements LetterWriter {

    static final String KIND = "UNIT_QUESTION";

    private final UnitReplies replies;
    private final UnitManagers managers;
    private final OrganisationDirectory directory;
    private final Outbox outbox;
    private final Phrases phrases;
    private final Clock clock;

    QuestionLetters(
            UnitReplies replies,
            UnitManagers managers,
            OrganisationDirectory directory,
            Outbox outbox,
            Phrases phrases,
            Clock clock) {
        this.replies = replies;
        this.managers = managers;
        this.directory = directory;
        this.outbox = outbox;
        this.phrases = phrases;
        this.clock = clock;
    }

    /** Lets a letter leave to everybody who is to be told; one a day and reader. */
    void send(Collection<UnitReply> to, Map<UUID, Told> told, LocalDate today) {
        to.forEach(reply -> told.getOrDefault(reply.unitId(), Told.NOBODY)
                .readers()
                .forEach(reader -> outbox.put(KIND, reply.id() + " " + reader.id() + " " + today, reader.email())));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Empty once it is answered or can be answered no longer, and when the reader does not manage the unit any more. */
    @Override
    public Optional<Letter> write(String about) {
        var parts = about.split(" ", -1);
        var reader = UUID.fromString(parts[1]);
        var today = LocalDate.now(clock);
        return replies.whole(UUID.fromString(parts[0]))
                .filter(it -> !it.isAnswered() && it.question().state(today) == AskedState.OPEN)
                .flatMap(it -> managers.of(List.of(it.unitId()), today).values().stream()
                        .flatMap(told -> told.readers().stream())
                        .filter(who -> who.id().equals(reader))
                        .findFirst()
                        .map(who -> letter(it, who)));
    }

    private Letter letter(UnitReply reply, Reader reader) {
        var language = reader.language();
        var day = DateTimeFormatter.ofPattern(phrases.in(language, "tasks.day-format"), language)
                .format(reply.question().lastDay());
        var question = new Letter.Item(
                phrases.in(language, "questions.letter.item", name(reply.unitId()), day),
                phrases.in(language, "questions.letter.link"),
                "answer/" + reply.token());
        return new Letter(
                reader.email(),
                language,
                phrases.in(language, "questions.letter.subject"),
                phrases.in(
                        language,
                        "questions.letter.opening",
                        name(reply.question().boardId())),
                List.of(question),
                List.of(new Letter.Item(
                        phrases.in(language, "questions.letter.closing"),
                        phrases.in(language, "questions.letter.portal"),
                        "")));
    }

    private String name(UUID unitId) {
        return directory.organisation().byId(unitId).map(Unit::name).orElse("");
    }
}
