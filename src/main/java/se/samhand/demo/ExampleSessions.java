package se.samhand.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.people.EmploymentDraft;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.organisation.people.PersonService;
import se.samhand.training.attendance.AttendanceService;
import se.samhand.training.attendance.Came;
import se.samhand.training.certificates.CountedFrom;
import se.samhand.training.certificates.SchemeDraft;
import se.samhand.training.certificates.SchemeService;
import se.samhand.training.sessions.BookingService;
import se.samhand.training.sessions.CourseDraft;
import se.samhand.training.sessions.CourseKind;
import se.samhand.training.sessions.SessionDate;
import se.samhand.training.sessions.SessionDraft;
import se.samhand.training.sessions.SessionService;

/**
 * Sessions that are to come in the autumn: one with free seats, one that is full with two who wait, one that is planned
 * and nobody knows of yet, one that is cancelled;
 * and the rule by which their certificates hold. Everybody who works at the unit is made up.
 */
@Component
@Profile("demo")
class ExampleSessions {

    private static final String TRAINER = "utbildare";
    private static final String UNIT = "JAR-EKB";
    private static final LocalDate HELD_ON = LocalDate.of(2026, 9, 16);
    private static final LocalDate BEGAN = LocalDate.of(2024, 2, 1);
    private static final List<String> TEAM =
            List.of("Amina Exempel", "Bo Exempel", "Cilla Exempel", "David Exempel", "Elsa Exempel", "Farid Exempel");

    private final ExampleCast cast;
    private final SessionService sessions;
    private final BookingService bookings;
    private final AttendanceService attendance;
    private final SchemeService schemes;
    private final PersonService persons;
    private final OrganisationDirectory directory;

    ExampleSessions(
            ExampleCast cast,
            SessionService sessions,
            BookingService bookings,
            AttendanceService attendance,
            SchemeService schemes,
            PersonService persons,
            OrganisationDirectory directory) {
        this.cast = cast;
        this.sessions = sessions;
        this.bookings = bookings;
        this.attendance = attendance;
        this.schemes = schemes;
        this.persons = persons;
        this.directory = directory;
    }

    void arePlanned() {
        cast.asTeller(this::teamWorks);
        var full = cast.as(TRAINER, () -> {
            var first = sessions.add(new CourseDraft("Att ställa frågan om våld", CourseKind.INITIAL, null));
            var again = sessions.add(new CourseDraft("Frågan om våld, repetition", CourseKind.REFRESHER, null));
            schemes.add(new SchemeDraft(
                    "Ställa frågan om våld", first.id(), again.id(), CountedFrom.EXPIRY, 24, 3, 0, null));
            open(first.id(), 12, LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 14));
            open(again.id(), 20, LocalDate.of(2026, 11, 4));
            sessions.plan(draft(first.id(), 12, LocalDate.of(2026, 12, 2)));
            sessions.cancel(open(again.id(), 20, LocalDate.of(2026, 10, 21)), "Utbildaren har fått förhinder.");
            return open(first.id(), 4, LocalDate.of(2026, 10, 1));
        });
        cast.as("enhetschef.jarva", () -> {
            var team = sessions.session(full).orElseThrow().bookable();
            return bookings.book(full, team.stream().map(it -> it.personId()).toList());
        });
    }

    /** One before the example begins, with somebody who came to a part of it only. */
    void isHeld(Consumer<LocalDate> itIs) {
        var held = cast.as(TRAINER, () -> {
            var course = sessions.add(new CourseDraft("Frågan om våld, för nyanställda", CourseKind.INITIAL, null));
            return open(course.id(), 12, HELD_ON);
        });
        cast.as("enhetschef.jarva", () -> {
            var team = sessions.session(held).orElseThrow().bookable();
            return bookings.book(held, team.stream().map(it -> it.personId()).toList());
        });
        itIs.accept(HELD_ON);
        cast.as(TRAINER, () -> {
            var last = attendance.attendance(held).orElseThrow().people().getLast();
            attendance.mark(held, last.enrolmentId(), 0, Came.PARTIAL, "");
            return attendance.everybodyCame(held, 0);
        });
    }

    private void teamWorks() {
        var unit = directory.organisation().byCode(UNIT).orElseThrow();
        for (var name : TEAM) {
            var person = persons.add(new PersonDraft(name, "", false));
            persons.employ(person.id(), new EmploymentDraft(unit.id(), "Socialsekreterare", BEGAN));
        }
    }

    private UUID open(UUID course, int seats, LocalDate... days) {
        return sessions.publish(sessions.plan(draft(course, seats, days)).id()).id();
    }

    private static SessionDraft draft(UUID course, int seats, LocalDate... days) {
        var dates = List.of(days).stream()
                .map(day -> new SessionDate(day, LocalTime.of(9, 0), LocalTime.of(12, 0)))
                .toList();
        return new SessionDraft(course, dates, "Lokalen Exemplet", seats, seats / 3, null);
    }
}
