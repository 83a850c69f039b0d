package se.samhand.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.security.PortalUser;

/** One step of a follow-up's review, with the answers as they stood then. Added once and never changed. */
@Entity
@Immutable
class ReviewStep {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private UUID followUpId;
    private int stepNumber;
    private int roundNumber;

    @Enumerated(EnumType.STRING)
    private ReviewAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewLevel level;

    private Instant takenAt;
    private @Nullable UUID takenById;
    private String takenByName = "";
    private String remark;
    private @Nullable LocalDate dueOn;

    @Embedded
    private WrittenAnswers answers;

    private boolean unchanged;

    @ElementCollection
    @CollectionTable(name = "review_mark", joinColumns = @JoinColumn(name = "step_id"))
    @MapKeyColumn(name = "answer")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "remark")
    private Map<Answer, String> marks = new EnumMap<>(Answer.class);

    /**
     * @param level whose step it is; of a submission, who reviews it
     * @param by null when the portal did it by itself
     */
    ReviewStep(
            FollowUp followUp,
            int stepNumber,
            int roundNumber,
            ReviewAct act,
            @Nullable ReviewLevel level,
            @Nullable PortalUser by,
            String remark,
            Instant at) {
        this.followUpId = followUp.id();
        this.stepNumber = stepNumber;
        this.roundNumber = roundNumber;
        this.act = act;
        this.level = level;
        this.takenAt = at;
        this.remark = remark;
        this.answers = new WrittenAnswers(followUp.answer(), followUp.proposal());
        this.unchanged = followUp.isUnchanged();
        if (by != null) {
            takenById = by.accountId();
            takenByName = by.displayName();
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected ReviewStep() {} // for Hibernate

    /** What must be completed, each with its remark, and until when. */
    ReviewStep asking(Map<Answer, String> marked, LocalDate until) {
        marks.putAll(marked);
        dueOn = until;
        return this;
    }

    UUID followUpId() {
        return followUpId;
    }

    int roundNumber() {
        return roundNumber;
    }

    ReviewAct act() {
        return act;
    }

    Map<Answer, String> marks() {
        return Map.copyOf(marks);
    }

    FollowUpDraft answer() {
        return answers.draft();
    }

    ReviewStepDetails details() {
        return new ReviewStepDetails(act, level, takenAt, takenByName, remark, dueOn, marks(), unchanged);
    }
}
