package se.samhand.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import se.samhand.period.Period;

/** What a unit aims at in one period, or in every period that has no target of its own. */
@Entity
@Table(name = "indicator_target")
class Target {

    /** In place of a period's code: in every period that has no target of its own. */
    static final String ALL_PERIODS = "";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID indicatorId;
    private UUID unitId;
    private String periodCode;
    private String aim;
    private String reason;
    private String setBy;
    private Instant setAt;

    Target(TargetPlace place, Interval aim, String reason, String by, Instant at) {
        indicatorId = place.indicatorId();
        unitId = place.unitId();
        periodCode = place.periodCode();
        change(aim, reason, by, at);
    }

    @SuppressWarnings("NullAway.Init")
    protected Target() {} // for Hibernate

    final void change(Interval aim, String why, String by, Instant at) {
        this.aim = aim.text();
        reason = why;
        setBy = by;
        setAt = at;
    }

    /**
     * All that is wrong with setting a target, or with taking one away.
     *
     * @param period null for all periods; its target needs a reason from the day that it opens, which is when people
     *     begin to be measured by it, and that of all periods whenever one stands already
     */
    static List<EntryFault> faults(TargetDraft draft, @Nullable Period period, boolean stands, LocalDate today) {
        var faults = new ArrayList<EntryFault>();
        if (!draft.aim().isBlank() && draft.interval().isEmpty()) {
            faults.add(EntryFault.of("aim", "indicator.target.unreadable"));
        }
        if (draft.aim().isBlank() && !stands) {
            faults.add(EntryFault.of("aim", "indicator.target.nothing"));
        }
        var begun = period == null ? stands : !today.isBefore(period.opens());
        if (begun && draft.reason().isBlank()) {
            faults.add(EntryFault.of("reason", "indicator.target.reasonMissing"));
        }
        return faults;
    }

    TargetPlace place() {
        return new TargetPlace(indicatorId, unitId, periodCode);
    }

    Interval aim() {
        return Interval.parsed(aim).orElseThrow();
    }

    TargetDetails details() {
        return new TargetDetails(place(), version, aim(), reason, setBy, setAt);
    }

    long version() {
        return version;
    }

    String reason() {
        return reason;
    }
}
