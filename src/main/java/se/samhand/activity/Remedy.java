package se.samhand.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.period.Period;
import se.samhand.security.PortalUser;

/** What a unit does about a deviation, from the follow-up that names it until it is done. */
@Entity
class Remedy {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private FollowUp followUp;

    private UUID unitId;
    private String activityKey;
    private UUID periodId;
    private String text;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RemedyState state = RemedyState.ONGOING;

    @ElementCollection
    @CollectionTable(name = "remedy_word", joinColumns = @JoinColumn(name = "remedy_id"))
    @OrderColumn(name = "number")
    private List<RemedyWord> words = new ArrayList<>();

    /** @param followUp handed in, and deviating */
    Remedy(FollowUp followUp) {
        this.followUp = followUp;
        this.unitId = followUp.unitId();
        this.activityKey = followUp.activityKey();
        this.periodId = followUp.periodId();
        var answer = followUp.answer();
        this.text = answer.remedy().strip();
        this.owner = answer.remedyOwner().strip();
        this.dueOn = Objects.requireNonNull(answer.remedyDue());
    }

    @SuppressWarnings("NullAway.Init")
    protected Remedy() {} // for Hibernate

    /**
     * Somebody says how it goes.
     *
     * @throws RemedySettled when that has been settled
     * @throws RemedyDayNotPossible when it goes on without a day, or until one that has passed
     */
    void isSaid(RemedyWordDraft word, PortalUser by, Instant now, LocalDate today) {
        if (state.isSettled()) {
            throw new RemedySettled();
        }
        var said = Objects.requireNonNull(word.state());
        var until = said.isSettled() ? dueOn : word.dueOn();
        if (until == null || !said.isSettled() && until.isBefore(today)) {
            throw new RemedyDayNotPossible();
        }
        isSaid(said, word.sentence().strip(), until, by, now);
    }

    /** A follow-up names it again, or in other words once it has been completed. */
    void isNamed(FollowUpDraft answer, PortalUser by, Instant now) {
        var until = Objects.requireNonNull(answer.remedyDue());
        var otherwise = !isWhat(answer) || !until.equals(dueOn);
        text = answer.remedy().strip();
        owner = answer.remedyOwner().strip();
        if (state == RemedyState.WITHDRAWN || otherwise) {
            isSaid(RemedyState.ONGOING, "", until, by, now);
        }
    }

    /** The follow-up that named it does so no longer, as it stands after completion. */
    void isWithdrawn(PortalUser by, Instant now) {
        if (!state.isSettled()) {
            isSaid(RemedyState.WITHDRAWN, "", dueOn, by, now);
        }
    }

    private void isSaid(RemedyState said, String sentence, LocalDate until, PortalUser by, Instant now) {
        state = said;
        dueOn = until;
        words.add(new RemedyWord(said, sentence, until, now, by.displayName()));
    }

    /** What its activity has become in the next version of the programme. */
    void goesOnIn(String key) {
        activityKey = key;
    }

    boolean isOf(FollowUp other) {
        return followUp.id().equals(other.id());
    }

    /** Whether it is the same as what is written, though perhaps until another day. */
    boolean isWhat(FollowUpDraft draft) {
        return text.equals(draft.remedy().strip());
    }

    boolean isOpen() {
        return !state.isSettled();
    }

    /** Its day has passed, and nobody has said how it went. */
    boolean isLate(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }

    String owner() {
        return owner;
    }

    FollowUp followUp() {
        return followUp;
    }

    UUID unitId() {
        return unitId;
    }

    String activityKey() {
        return activityKey;
    }

    UUID periodId() {
        return periodId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    RemedyDetails details(Period period, String unitName, boolean mayWrite, LocalDate today) {
        return new RemedyDetails(
                id,
                version,
                period,
                unitName,
                text,
                owner,
                dueOn,
                state,
                isLate(today),
                words.stream().map(RemedyWord::details).toList(),
                mayWrite);
    }
}
