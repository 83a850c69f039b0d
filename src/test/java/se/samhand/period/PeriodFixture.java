package se.samhand.period;

import org.springframework.stereotype.Component;

/** The calendar for tests. */
@Component
public class PeriodFixture {

    private final PeriodCalendar calendar;

    PeriodFixture(PeriodCalendar calendar) {
        this.calendar = calendar;
    }

    /** What the portal remembers of the calendar. */
    public void forget() {
        calendar.forget();
    }
}
