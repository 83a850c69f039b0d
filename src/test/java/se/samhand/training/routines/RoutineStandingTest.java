package se.samhand.training.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ends count: the last day of review is still current, the first day of the next version is the next one's. */
class RoutineStandingTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-01, -,          -,          -,          DRAFT
            2023-12-31, 2024-01-01, 2025-02-28, -,          UPCOMING
            2024-01-01, 2024-01-01, 2025-02-28, -,          IN_FORCE
            2025-02-28, 2024-01-01, 2025-02-28, -,          IN_FORCE
            2025-03-01, 2024-01-01, 2025-02-28, -,          REVIEW_DUE
            2024-02-29, 2024-01-01, 2025-02-28, 2024-03-01, IN_FORCE
            2024-03-01, 2024-01-01, 2025-02-28, 2024-03-01, SUPERSEDED
            2026-01-01, 2024-01-01, 2025-02-28, 2024-03-01, SUPERSEDED
            """)
    void aVersionStandsWhereItsDatesSay(
            LocalDate day, LocalDate from, LocalDate review, LocalDate superseded, RoutineStanding standing) {
        assertThat(RoutineStanding.on(day, from, review, superseded)).isEqualTo(standing);
    }
}
