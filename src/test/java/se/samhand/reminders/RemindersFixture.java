package se.samhand.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.clock.PortalClock;
import se.samhand.mail.MailFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.tasks.TaskBoard;
import se.samhand.tasks.TaskToDo;

/** Tasks for tests, and the mornings on which people are reminded of them. */
@Component
public class RemindersFixture {

    /** What a letter must never say. */
    static final String TITLE = "3.2 En titel som någon har skrivit";

    static final String DETAIL = "ett ord till om Karin";

    private final TaskBoard board;
    private final ReminderRound round;
    private final MailFixture mail;
    private final OrganisationDirectory directory;
    private final TransactionTemplate transaction;
    private final PortalClock clock;
    private final JdbcTemplate jdbc;

    RemindersFixture(
            TaskBoard board,
            ReminderRound round,
            MailFixture mail,
            OrganisationDirectory directory,
            TransactionTemplate transaction,
            PortalClock clock,
            JdbcTemplate jdbc) {
        this.board = board;
        this.round = round;
        this.mail = mail;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A follow-up waits for somebody at a unit. */
    UUID waits(String unitCode, Role role, @Nullable LocalDate due) {
        var subject = UUID.randomUUID();
        isDue(subject, unitCode, role, due);
        return subject;
    }

    void isDue(UUID subject, String unitCode, Role role, @Nullable LocalDate due) {
        var unit = directory.readNow().byCode(unitCode).orElseThrow();
        transaction.executeWithoutResult(status -> board.open(new TaskToDo(
                "FOLLOW_UP",
                subject,
                unit.id(),
                role,
                TITLE,
                DETAIL,
                "activities/" + subject + "?period=2026-T2",
                due)));
    }

    void isDone(UUID subject) {
        transaction.executeWithoutResult(status -> board.close("FOLLOW_UP", subject));
    }

    /** Five past six in Stockholm: people are reminded, and the postman comes. */
    public void morning(LocalDate day) {
        reminded(day);
        mail.postmanComes();
    }

    /** People are reminded, and no postman comes. */
    void reminded(LocalDate day) {
        clock.moveTo(
                day.atTime(LocalTime.of(6, 5)).atZone(PortalClock.STOCKHOLM).toInstant());
        round.round();
    }

    void mornings(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(this::morning);
    }

    /** Whatever time it is: what the portal does then by itself. */
    void timePasses() {
        round.itIsTime();
        mail.postmanComes();
    }

    void chooses(String username, Rhythm rhythm, String language) {
        jdbc.update(
                "insert into notice_choice (account_id, version, rhythm, language)"
                        + " select id, 0, ?, ? from account where username = ?",
                rhythm.name(),
                language,
                username);
    }

    /** The days on which somebody was told, as far as is noted. */
    List<LocalDate> toldOn(String username) {
        return jdbc.queryForList(
                "select distinct r.told_on from reminder r, account a where a.id = r.account_id and a.username = ?"
                        + " and r.told_on is not null order by r.told_on",
                LocalDate.class,
                username);
    }
}
