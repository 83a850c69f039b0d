package se.samhand.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The reporting calendar: two tertials and the year's report, and days that the programme office moves. */
class PeriodServiceTest extends PortalUiTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 8, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 22);
    private static final LocalDate CLOSES = LocalDate.of(2026, 10, 5);

    private final Visitor office = visitor("programkontor", "Socialförvaltningen", Role.PROGRAMME_OFFICE);

    @Autowired
    private PeriodService periods;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aYearHasTwoTertialsAndItsOwnReportWithTheirUsualDays() {
        assertThat(addsTheYear()).isEqualTo(3);
        assertThat(calendar())
                .extracting(Period::code, Period::to, Period::opens, Period::due, Period::closes)
                .containsExactly(
                        days("2026-VB", "2026-12-31", "2026-12-01", "2027-01-15", "2027-01-31"),
                        days("2026-T2", "2026-08-31", "2026-08-01", "2026-09-15", "2026-09-30"),
                        days("2026-T1", "2026-04-30", "2026-04-01", "2026-05-15", "2026-05-31"));
        assertThat(calendar()).extracting(Period::from).containsOnly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aYearThatIsThereAlreadyStaysAsItIs() {
        addsTheYear();
        movesTheSecondTertial(OPENS, DUE, CLOSES);
        assertThat(addsTheYear()).isZero();
        assertThat(secondTertial().period().due()).isEqualTo(DUE);
    }

    @Test
    void aPeriodOpensBeforeItIsDueAndIsDueBeforeItCloses() {
        addsTheYear();
        assertThatThrownBy(() -> movesTheSecondTertial(DUE, OPENS, CLOSES)).isInstanceOf(DatesOutOfOrder.class);
        assertThatThrownBy(() -> movesTheSecondTertial(OPENS, CLOSES, DUE)).isInstanceOf(DatesOutOfOrder.class);
        assertThat(movesTheSecondTertial(DUE, DUE, DUE).period().closes()).isEqualTo(DUE);
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        addsTheYear();
        var read = secondTertial();
        movesTheSecondTertial(OPENS, DUE, CLOSES);
        assertThatThrownBy(() -> moves(read, OPENS, CLOSES, CLOSES))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whatIsDoneWithTheCalendarIsWrittenDown() {
        addsTheYear();
        movesTheSecondTertial(OPENS, DUE, CLOSES);
        assertThat(jdbc.queryForList(
                        "select concat(action, ' ', subject_label) from business_act order by at, id", String.class))
                .containsExactly("period.year-added 2026", "period.days-moved 2026-T2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PROGRAMME_OFFICE", "ADMIN"})
    void nobodyElseKeepsTheCalendar(Role role) {
        visitor("somebody", "Somewhere", role).acts(() -> {
            assertThatThrownBy(() -> periods.addYear(2026)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> periods.periods(Pageable.ofSize(50))).isInstanceOf(AccessDeniedException.class);
        });
    }

    private int addsTheYear() {
        return office.does(() -> periods.addYear(2026));
    }

    private PeriodDetails movesTheSecondTertial(LocalDate opens, LocalDate due, LocalDate closes) {
        return moves(secondTertial(), opens, due, closes);
    }

    private PeriodDetails moves(PeriodDetails read, LocalDate opens, LocalDate due, LocalDate closes) {
        return office.does(
                () -> periods.change(read.period().id(), read.version(), new PeriodDates(opens, due, closes)));
    }

    private PeriodDetails secondTertial() {
        return office.does(() -> periods.periods(Pageable.ofSize(50))).stream()
                .filter(it -> it.period().code().equals("2026-T2"))
                .findFirst()
                .orElseThrow();
    }

    private List<Period> calendar() {
        return office.does(() -> periods.periods(Pageable.ofSize(50)))
                .map(PeriodDetails::period)
                .getContent();
    }

    private static org.assertj.core.groups.Tuple days(String code, String... days) {
        return new org.assertj.core.groups.Tuple(
                code,
                LocalDate.parse(days[0]),
                LocalDate.parse(days[1]),
                LocalDate.parse(days[2]),
                LocalDate.parse(days[3]));
    }
}
