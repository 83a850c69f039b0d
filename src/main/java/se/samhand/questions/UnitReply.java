package se.samhand.questions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What one unit answers to what it is asked. Whoever holds the token answers for it. */
@Entity
class UnitReply {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private UnitQuestion question;

    private UUID unitId;
    private String token;
    private String answer1 = "";
    private String answer2 = "";
    private String answer3 = "";
    private @Nullable Instant answeredAt;
    private @Nullable String answeredByName;
    private LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    UnitReply(UnitQuestion question, UUID unitId, Reach reach, LocalDate today) {
        this.question = question;
        this.unitId = unitId;
        this.token = newToken();
        this.reach = reach;
        this.toldOn = today;
    }

    @SuppressWarnings("NullAway.Init")
    protected UnitReply() {} // for Hibernate

    /** 256 random bits, as they stand in an address. */
    private static String newToken() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /**
     * Answers, or answers something else. Saying the same again changes nothing.
     *
     * @param name who says so, or null when it came by the link
     * @return whether anything has changed
     * @throws NoLongerAsked after the last day, and when the questions have been taken back
     * @throws NothingAnswered when every answer is empty
     */
    boolean answer(ReplyDraft draft, @Nullable String name, Clock clock) {
        question.mustBeAsked(LocalDate.now(clock));
        if (draft.isEmpty()) {
            throw new NothingAnswered();
        }
        if (isAnswered() && draft.equals(draft())) {
            return false;
        }
        answer1 = draft.first();
        answer2 = draft.second();
        answer3 = draft.third();
        answeredAt = clock.instant();
        answeredByName = name;
        return true;
    }

    /** Not before it has been answered, and not twice on one day. */
    boolean mayBeReminded(LocalDate today) {
        return !isAnswered() && question.state(today) == AskedState.OPEN && toldOn.isBefore(today);
    }

    void isReminded(Reach how, LocalDate today) {
        reach = how;
        toldOn = today;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    Reach reach() {
        return reach;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UnitQuestion question() {
        return question;
    }

    UUID unitId() {
        return unitId;
    }

    String token() {
        return token;
    }

    ReplyDraft draft() {
        return new ReplyDraft(answer1, answer2, answer3);
    }

    /** As many as there are questions. */
    List<String> answers() {
        return Stream.of(answer1, answer2, answer3)
                .limit(question.questions().size())
                .toList();
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    String answeredByName() {
        return answeredByName;
    }
}
