package se.samhand.period;

/** Periods were added or their days moved. Published inside the changing transaction. */
public record CalendarChanged() {}
