package se.samhand.activity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.period.Period;
import se.samhand.programme.DecidedActivity;
import se.samhand.programme.ResponsibilityRole;

/** One activity of one version, at one unit. Keeps the words that it answers, and what the unit says to them. */
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

    private String programmeCode;
    private int versionNumber;
    private String goalCode;
    private String goalKey;
    private String activityKey;
    private String activityCode;
    private String sortCode;
    private String activityText;
    private LocalDate endsOn;

    @Embedded
    private Undertaking undertaking;

    Commitment(DecidedActivity activity, UUID unitId, ResponsibilityRole role) {
        this.programmeActivityId = activity.id();
        this.unitId = unitId;
        this.role = role;
        this.programmeCode = activity.programmeCode();
        this.versionNumber = activity.versionNumber();
        this.goalCode = activity.goalCode();
        this.goalKey = activity.goalKey();
        this.activityKey = activity.key();
        this.activityCode = activity.code();
        this.sortCode = activity.sortCode();
        this.activityText = activity.text();
        this.endsOn = activity.endsOn();
        this.undertaking = new Undertaking(activity.startsOn());
    }

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {} // for Hibernate

    /** The programme still, or again, names the unit; its words may have been put right since. */
    void follows(DecidedActivity activity, ResponsibilityRole named, LocalDate today) {
        role = named;
        goalCode = activity.goalCode();
        goalKey = activity.goalKey();
        endsOn = activity.endsOn();
        activityCode = activity.code();
        sortCode = activity.sortCode();
        activityText = activity.text();
        undertaking.isAskedFor(activity.startsOn(), today);
    }

    /** The unit undertakes it, and the programme's words have changed since it said so. */
    boolean waitsForConfirmation() {
        return undertaking.state().isUndertaken() && undertaking.answersOtherWordsThan(activityText);
    }

    /** Whether the programme still asks for it, and the unit has neither finished it nor given it up. */
    boolean isStillAsked() {
        return undertaking.state() != CommitmentState.LAPSED
                && !undertaking.state().hasEnded();
    }

    /** What the unit says to it, does about it and decides of it. */
    Undertaking undertaking() {
        return undertaking;
    }

    /** Whether the unit has something to report on it for the period. */
    boolean isFollowedUpFor(Period period) {
        return undertaking.isFollowedUpFor(period);
    }

    /** Whether anybody at the unit has said anything to it. */
    boolean isWrittenOn() {
        var said = undertaking.details(activityText);
        return said.answeredAt() != null || said.ownerFunctionId() != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    UUID programmeActivityId() {
        return programmeActivityId;
    }

    int versionNumber() {
        return versionNumber;
    }

    String programmeCode() {
        return programmeCode;
    }

    String goalKey() {
        return goalKey;
    }

    /** The activity's last day. */
    LocalDate endsOn() {
        return endsOn;
    }

    String sortCode() {
        return sortCode;
    }

    String activityText() {
        return activityText;
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
                version,
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
