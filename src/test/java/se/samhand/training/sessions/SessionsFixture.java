package se.samhand.training.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sessions for tests, as whoever is signed in plans them, and people who work at units. */
@Component
public class SessionsFixture {

    private final SessionService sessions;
    private final JdbcTemplate jdbc;

    SessionsFixture(SessionService sessions, JdbcTemplate jdbc) {
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    static SessionDraft draft(UUID course, int seats, LocalDate... days) {
        var dates = new ArrayList<SessionDate>();
        for (var day : days) {
            dates.add(new SessionDate(day, LocalTime.of(9, 0), LocalTime.of(12, 0)));
        }
        return new SessionDraft(course, dates, "Stadshuset", seats, 0, null);
    }

    public UUID course() {
        return sessions.courses().stream()
                .map(CourseDetails::id)
                .findFirst()
                .orElseGet(() -> sessions.add(new CourseDraft("Att ställa frågan", CourseKind.INITIAL, null))
                        .id());
    }

    SessionDetails planned(int seats, LocalDate... days) {
        return sessions.plan(draft(course(), seats, days));
    }

    public SessionDetails open(int seats, LocalDate... days) {
        return sessions.publish(planned(seats, days).id());
    }

    /** As many people who work at the unit since long. */
    public List<UUID> staff(String unitCode, int count) {
        var people = new ArrayList<UUID>();
        for (int i = 1; i <= count; i++) {
            var id = UUID.randomUUID();
            people.add(id);
            jdbc.update(
                    "insert into person (id, version, name, protected_identity) values (?, 0, ?, false)",
                    id.toString(),
                    "Person %s %02d".formatted(unitCode, i));
            jdbc.update(
                    "insert into employment (id, version, person_id, unit_id, function_title, valid_from)"
                            + " select ?, 0, ?, id, 'Socialsekreterare', '2020-01-01' from org_unit where code = ?",
                    UUID.randomUUID().toString(),
                    id.toString(),
                    unitCode);
        }
        return people;
    }
}
