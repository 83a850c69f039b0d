package se.samhand.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.programme.DecidedActivity;
import se.samhand.programme.ResponsibilityRole;

/** One activity of one version, at one unit. Keeps the words that it answers. */
@Entity
class Commitment {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID programmeActivityId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ResponsibilityRole role;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PROPOSED;

    private String programmeCode;
    private int versionNumber;
    private String goalCode;
    private String activityKey;
    private String activityCode;
    private String activityText;

    Commitment(DecidedActivity activity, UUID unitId, ResponsibilityRole role) {
        this.programmeActivityId = activity.id();
        this.unitId = unitId;
        this.role = role;
        this.programmeCode = activity.programmeCode();
        this.versionNumber = activity.versionNumber();
        this.goalCode = activity.goalCode();
        this.activityKey = activity.key();
        this.activityCode = activity.code();
        this.activityText = activity.text();
    }

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {} // for Hibernate

    /** The programme still, or again, names the unit; its words may have been put right since. */
    void follows(DecidedActivity activity, ResponsibilityRole named) {
        state = CommitmentState.PROPOSED;
        role = named;
        goalCode = activity.goalCode();
        activityCode = activity.code();
        activityText = activity.text();
    }

    void lapses() {
        state = CommitmentState.LAPSED;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    UUID programmeActivityId() {
        return programmeActivityId;
    }

    String activityKey() {
        return activityKey;
    }

    String activityCode() {
        return activityCode;
    }

    /** The activity as people name it: code and text. */
    String title() {
        return activityCode + " " + activityText;
    }

    CommitmentDetails details(String unitCode, String unitName) {
        return new CommitmentDetails(
                id,
                unitId,
                unitCode,
                unitName,
                role,
                programmeCode,
                versionNumber,
                goalCode,
                activityKey,
                activityCode,
                activityText);
    }
}
