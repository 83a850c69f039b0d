package se.samhand.period;

import java.time.LocalDate;
import java.util.UUID;

/** Until when a closed period was opened for a unit. */
record Opened(UUID periodId, UUID unitId, LocalDate until) {}
