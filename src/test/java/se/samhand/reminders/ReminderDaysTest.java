package se.samhand.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.security.Roles.Role.COORDINATOR;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.support.DatabaseWork;
import se.samhand.support.MailTest;
import se.samhand.tasks.WaitingTasks;

/** Days are days in Stockholm, on leap days and when clocks change too. */
class ReminderDaysTest extends MailTest {

    @Autowired
    private RemindersFixture reminders;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void everybody(@Autowired AccountsFixture accounts) {
        accounts.examplePeople();
    }

    @ParameterizedTest
    @CsvSource({
        // due, reminded the day before, which has 23, 24 or 25 hours; six in the morning there is, in UTC
        "2026-09-15, 2026-09-14, 2026-09-14T04:00:00Z",
        "2026-10-26, 2026-10-25, 2026-10-25T05:00:00Z",
        "2027-03-29, 2027-03-28, 2027-03-28T04:00:00Z",
        "2028-03-01, 2028-02-29, 2028-02-29T05:00:00Z"
    })
    void theDayBeginsAtSixInStockholm(LocalDate due, LocalDate before, Instant six) {
        reminders.waits("JAR", COORDINATOR, due);
        clock.moveTo(six.minusSeconds(60));
        reminders.timePasses();
        assertThat(server.letters()).isEmpty();
        clock.moveTo(six.plusSeconds(1));
        reminders.timePasses();
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(before);
        clock.moveTo(six.plusSeconds(3600));
        reminders.timePasses();
        assertThat(server.letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 2028-02-15, 2028-02-22, 2028-02-28, 2028-03-01, 2028-03-07",
        "2028-03-07, 2028-02-22, 2028-02-29, 2028-03-06, 2028-03-08, 2028-03-14",
        "2026-11-01, 2026-10-18, 2026-10-25, 2026-10-31, 2026-11-02, 2026-11-08"
    })
    void daysAreCountedInTheCalendar(
            LocalDate due, LocalDate first, LocalDate second, LocalDate third, LocalDate fourth, LocalDate fifth) {
        reminders.waits("JAR", COORDINATOR, due);
        reminders.mornings(due.minusDays(15), due.plusDays(9));
        assertThat(reminders.toldOn("samordnare.jarva")).containsExactly(first, second, third, fourth, fifth);
    }

    @Test
    void whatIsDueIsReadInTheOrderOfAnIndex(@Autowired WaitingTasks tasks, @Autowired DatabaseWork work) {
        jdbc.update("insert into task (id, version, kind, subject_id, unit_id, role, title, address, due_on, opened_at,"
                + " closed_at) select uuid(), 0, 'FOLLOW_UP', uuid(), (select id from org_unit where code = 'JAR'),"
                + " 'COORDINATOR', '', '', date('2020-01-01') + interval seq day, now(6), if(seq % 2, now(6), null)"
                + " from seq_1_to_3000");
        jdbc.execute("analyze table task");
        var cost = work.of(() -> tasks.due(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
        assertThat(cost).isEqualTo(new DatabaseWork.Cost(1, 0, 0));
    }
}
