package se.samhand.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of certificates, leap days and year ends included; the last day always counts. */
class ValidityRuleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # completed, months, window, valid to,   renewable from
            2019-01-17,  12,     3,      2020-01-17, 2019-10-17
            2024-02-29,  12,     1,      2025-02-28, 2025-01-28
            2024-02-29,  48,     1,      2028-02-29, 2028-01-29
            2023-02-28,  12,     1,      2024-02-28, 2024-01-28
            2025-12-31,  12,     0,      2026-12-31, 2026-12-31
            2025-12-31,  2,      1,      2026-02-28, 2026-01-28
            2023-12-31,  2,      1,      2024-02-29, 2024-01-29
            2025-08-31,  18,     6,      2027-02-28, 2026-08-28
            2026-01-31,  1,      0,      2026-02-28, 2026-02-28
            2025-05-31,  24,     3,      2027-05-31, 2027-02-28
            """)
    void countedFromCompletionItEndsOnTheSameDayOfALaterMonth(
            LocalDate completed, int months, int window, LocalDate validTo, LocalDate renewable) {
        var rule = new ValidityRule(CountedFrom.COMPLETION, months, window, 0, null);
        assertThat(rule.dates(completed, null)).isEqualTo(new CertificateDates(completed, validTo, renewable));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first,    renewed on, valid to
            # within the window, its ends included: on from the last day
            2025-01-17, 2026-10-17, 2029-01-17
            2025-01-17, 2026-12-01, 2029-01-17
            2025-01-17, 2027-01-17, 2029-01-17
            # a day too early or too late: from completion
            2025-01-17, 2026-10-16, 2028-10-16
            2025-01-17, 2027-01-18, 2029-01-18
            # what was cut to the 28th stays there
            2024-02-29, 2026-02-28, 2028-02-28
            2024-02-29, 2025-11-28, 2028-02-28
            2024-02-29, 2026-03-01, 2028-03-01
            # over the end of a year
            2024-12-31, 2026-12-31, 2028-12-31
            2024-12-31, 2027-01-01, 2029-01-01
            """)
    void countedFromExpiryWhoRenewsInTimeLosesNoDay(LocalDate first, LocalDate renewed, LocalDate validTo) {
        var rule = new ValidityRule(CountedFrom.EXPIRY, 24, 3, 0, null);
        assertThat(rule.dates(renewed, rule.dates(first, null)).validTo()).isEqualTo(validTo);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # completed, months, least, fixed,   valid to
            2026-03-10,  24,     0,     --12-31, 2027-12-31
            2026-03-10,  12,     0,     --12-31, 2026-12-31
            2026-03-10,  12,     9,     --12-31, 2026-12-31
            2026-03-31,  12,     9,     --12-31, 2026-12-31
            2026-04-01,  12,     9,     --12-31, 2027-12-31
            2026-12-31,  12,     0,     --12-31, 2027-12-31
            2027-01-01,  12,     0,     --12-31, 2027-12-31
            2026-12-30,  12,     6,     --12-31, 2027-12-31
            2026-12-31,  6,      0,     --12-31, 2027-12-31
            # 29 February is the 28th in other years
            2024-02-29,  12,     0,     --02-29, 2025-02-28
            2025-02-28,  12,     0,     --02-29, 2026-02-28
            2026-06-01,  24,     0,     --02-29, 2028-02-29
            2027-02-28,  12,     6,     --02-29, 2028-02-29
            2028-02-29,  12,     0,     --02-29, 2029-02-28
            """)
    void toAFixedDayItEndsOnTheLastSuchDayButHoldsAtLeastTheLeast(
            LocalDate completed, int months, int least, MonthDay fixed, LocalDate validTo) {
        var rule = new ValidityRule(CountedFrom.FIXED_DAY, months, 1, least, fixed);
        assertThat(rule.dates(completed, null).validTo()).isEqualTo(validTo);
    }

    @Test
    void itIsNeverRenewableBeforeItBegins() {
        var rule = new ValidityRule(CountedFrom.FIXED_DAY, 12, 11, 0, MonthDay.of(12, 31));
        assertThat(rule.dates(LocalDate.of(2026, 11, 30), null).renewableFrom()).isEqualTo("2026-11-30");
    }

    @Test
    void bothEndsOfACertificateCount() {
        var dates = new ValidityRule(CountedFrom.COMPLETION, 12, 3, 0, null).dates(LocalDate.of(2019, 1, 17), null);
        assertThat(dates.isValidOn(LocalDate.of(2019, 1, 16))).isFalse();
        assertThat(dates.isValidOn(LocalDate.of(2019, 1, 17))).isTrue();
        assertThat(dates.isValidOn(LocalDate.of(2020, 1, 17))).isTrue();
        assertThat(dates.isValidOn(LocalDate.of(2020, 1, 18))).isFalse();
    }
}
