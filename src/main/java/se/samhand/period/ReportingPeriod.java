package se.samhand.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A stretch of time that is reported on, and the days within which that is done. */
@Entity
class ReportingPeriod {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;

    @Enumerated(EnumType.STRING)
    private PeriodScheme scheme;

    private LocalDate fromDay;
    private LocalDate toDay;
    private LocalDate opensOn;
    private LocalDate dueOn;
    private LocalDate closesOn;

    ReportingPeriod(String code, PeriodScheme scheme, LocalDate fromDay, LocalDate toDay, PeriodDates dates) {
        this.code = code;
        this.scheme = scheme;
        this.fromDay = fromDay;
        this.toDay = toDay;
        set(dates);
    }

    @SuppressWarnings("NullAway.Init")
    protected ReportingPeriod() {} // for Hibernate

    final void set(PeriodDates dates) {
        dates.mustBeInOrder(code);
        opensOn = dates.opens();
        dueOn = dates.due();
        closesOn = dates.closes();
    }

    PeriodDetails details() {
        var period = new Period(id, code, scheme, fromDay, toDay, opensOn, dueOn, closesOn);
        return new PeriodDetails(version, period);
    }

    long version() {
        return version;
    }
}
