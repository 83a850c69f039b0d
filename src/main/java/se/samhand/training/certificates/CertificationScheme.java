package se.samhand.training.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.MonthDay;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a certificate is for, which courses give and renew it, and for how long it holds. */
@Entity
class CertificationScheme {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String title;
    private UUID initialCourseId;
    private @Nullable UUID renewalCourseId;

    @Enumerated(EnumType.STRING)
    private CountedFrom countedFrom;

    private int months;
    private int windowMonths;
    private int minimumMonths;
    private @Nullable Integer fixedMonth;
    private @Nullable Integer fixedDay;

    CertificationScheme(SchemeDraft draft) {
        var rule = draft.rule();
        var day = rule.fixedDay();
        title = draft.title().strip();
        initialCourseId = draft.initialCourseIdOrThrow();
        renewalCourseId = draft.renewalCourseId();
        countedFrom = rule.countedFrom();
        months = rule.months();
        windowMonths = rule.windowMonths();
        minimumMonths = rule.minimumMonths();
        fixedMonth = day == null ? null : day.getMonthValue();
        fixedDay = day == null ? null : day.getDayOfMonth();
    }

    @SuppressWarnings("NullAway.Init")
    protected CertificationScheme() {} // for Hibernate

    UUID initialCourseId() {
        return initialCourseId;
    }

    @Nullable
    UUID renewalCourseId() {
        return renewalCourseId;
    }

    /** @param renewalCourse empty when the same course renews it */
    SchemeDetails details(String initialCourse, String renewalCourse) {
        var day = fixedMonth == null || fixedDay == null ? null : MonthDay.of(fixedMonth, fixedDay);
        return new SchemeDetails(
                id,
                title,
                initialCourse,
                renewalCourse,
                new ValidityRule(countedFrom, months, windowMonths, minimumMonths, day));
    }
}
