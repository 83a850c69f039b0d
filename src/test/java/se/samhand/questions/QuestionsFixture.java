package se.samhand.questions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.samhand.activity.FollowUpFilter;
import se.samhand.activity.FollowUpRow;
import se.samhand.activity.FollowUpService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.PeriodCalendar;

/** What questions are asked about, and who manages units. */
@Component
class QuestionsFixture {

    private final FollowUpService followUps;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final JdbcTemplate jdbc;

    QuestionsFixture(
            FollowUpService followUps, OrganisationDirectory directory, PeriodCalendar calendar, JdbcTemplate jdbc) {
        this.followUps = followUps;
        this.directory = directory;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** The follow-up of a board, as whoever is signed in finds it. */
    UUID followUp(String boardCode, String activityCode, String periodCode) {
        return row(boardCode, activityCode, periodCode).id();
    }

    /** Its address. */
    String page(String boardCode, String activityCode, String periodCode) {
        return "activities/" + row(boardCode, activityCode, periodCode).commitmentId() + "?period=" + periodCode;
    }

    private FollowUpRow row(String boardCode, String activityCode, String periodCode) {
        var board = directory.readNow().byCode(boardCode).orElseThrow();
        var period = calendar.byCode(periodCode).orElseThrow();
        return followUps
                .find(new FollowUpFilter(board.id(), period.id(), false, null, activityCode), PageRequest.of(0, 20))
                .stream()
                .filter(it -> it.activityCode().equals(activityCode))
                .findFirst()
                .orElseThrow();
    }

    /** One question to everybody below the board. */
    QuestionDraft draft(String question, LocalDate lastDay, String boardCode) {
        var organisation = directory.readNow();
        var board = organisation.byCode(boardCode).orElseThrow().id();
        var below = new HashSet<>(organisation.within(board, lastDay));
        below.remove(board);
        return new QuestionDraft(question, "", "", below, lastDay);
    }

    /** Somebody without an account holds a function at a unit. */
    void manages(String unitCode, String function, String email) {
        var unit = directory.readNow().byCode(unitCode).orElseThrow().id().toString();
        var person = UUID.randomUUID().toString();
        var held = UUID.randomUUID().toString();
        jdbc.update(
                "insert into person (id, version, name, work_email, protected_identity) values (?, 0, 'Viktor Vik', ?, false)",
                person,
                email);
        jdbc.update("insert into unit_function (id, version, unit_id, name) values (?, 0, ?, ?)", held, unit, function);
        jdbc.update(
                "insert into function_holder (id, version, function_id, person_id, deputy, valid_from)"
                        + " values (uuid(), 0, ?, ?, false, '2020-01-01')",
                held,
                person);
    }
}
