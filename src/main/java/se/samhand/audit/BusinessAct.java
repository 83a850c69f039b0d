package se.samhand.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;

/** One thing that was done. Names are kept as they were at that moment, so that the log can be read when they are gone. */
@Entity
@Immutable
class BusinessAct {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    private static final int LONGEST_LABEL = 400;
    private static final int LONGEST_DETAIL = 4000;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    private Instant at;
    private @Nullable UUID actorId;
    private String actorName = "";
    private @Nullable String actingFor;
    private String action;
    private String subjectKind;
    private @Nullable UUID subjectId;
    private String subjectLabel;
    private String detail;

    BusinessAct(
            Instant at,
            String action,
            String subjectKind,
            @Nullable UUID subjectId,
            String subjectLabel,
            String detail) {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("An action is named like followup.submitted, not " + action);
        }
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.subjectLabel = shortened(subjectLabel, LONGEST_LABEL);
        this.detail = shortened(detail, LONGEST_DETAIL);
    }

    @SuppressWarnings("NullAway.Init")
    protected BusinessAct() {} // for Hibernate

    /** Whose act it is; without this it is the portal's own. */
    BusinessAct by(PortalUser actor) {
        actorId = actor.accountId();
        actorName = actor.displayName();
        actingFor = actor.actingFor().map(ActingFor::unitName).orElse(null);
        return this;
    }

    /** A label that is too long never stops what it tells about. */
    private static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
