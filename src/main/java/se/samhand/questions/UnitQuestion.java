package se.samhand.questions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.security.PortalUser;

/** Up to three questions that a board asks units below it about one follow-up, until a day. */
@Entity
class UnitQuestion {

    /** A link that opens without signing in is not left open for longer. */
    static final int AT_MOST_DAYS = 90;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID followUpId;
    private @Nullable UUID liveFollowUpId;
    private UUID unitId;
    private UUID boardId;
    private String activity;
    private String question1;
    private String question2;
    private String question3;
    private LocalDate lastDay;
    private Instant askedAt;
    private String askedByName;
    private @Nullable Instant takenBackAt;

    /** @throws LastDayNotPossible when it has passed, or is more than {@value #AT_MOST_DAYS} days away */
    UnitQuestion(Subject about, QuestionDraft draft, PortalUser by, Clock clock) {
        var today = LocalDate.now(clock);
        if (draft.lastDayOrToday(today).isBefore(today)
                || draft.lastDayOrToday(today).isAfter(today.plusDays(AT_MOST_DAYS))) {
            throw new LastDayNotPossible();
        }
        var texts = draft.questions();
        followUpId = about.followUpId();
        liveFollowUpId = about.followUpId();
        unitId = about.unitId();
        boardId = about.boardId();
        activity = about.activity();
        question1 = at(texts, 0);
        question2 = at(texts, 1);
        question3 = at(texts, 2);
        lastDay = draft.lastDayOrToday(today);
        askedAt = clock.instant();
        askedByName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitQuestion() {} // for Hibernate

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    /** Nobody is to answer any longer; what was answered stays. */
    void takeBack(Clock clock) {
        mustBeAsked(LocalDate.now(clock));
        takenBackAt = clock.instant();
        liveFollowUpId = null;
    }

    /** Makes room for the next ones once the last day has passed. */
    void ends(LocalDate today) {
        if (state(today) == AskedState.ENDED) {
            liveFollowUpId = null;
        }
    }

    /** @throws NoLongerAsked after the last day, and when it has been taken back */
    void mustBeAsked(LocalDate today) {
        if (state(today) != AskedState.OPEN) {
            throw new NoLongerAsked();
        }
    }

    AskedState state(LocalDate today) {
        if (takenBackAt != null) {
            return AskedState.TAKEN_BACK;
        }
        return today.isAfter(lastDay) ? AskedState.ENDED : AskedState.OPEN;
    }

    UUID id() {
        return id;
    }

    UUID boardId() {
        return boardId;
    }

    String activity() {
        return activity;
    }

    /** One to three, none of them empty. */
    List<String> questions() {
        return Stream.of(question1, question2, question3)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedByName() {
        return askedByName;
    }

    /**
     * The follow-up that it is about.
     *
     * @param activity its code and text
     */
    record Subject(UUID followUpId, UUID unitId, UUID boardId, String activity) {}
}
