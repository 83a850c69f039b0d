package se.samhand.training.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.accounts.AccountsFixture;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.RestructuringDraft;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.SuccessorDraft;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.organisation.Verification;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Planning and booking, as people see it. */
class SessionsOnScreenTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final Visitor ulla = visitor("utbildare");
    private final Visitor elin = visitor("enhetschef.jarva");
    private final Visitor karin = visitor("samordnare.jarva");
    private final Visitor ada = visitor("admin");

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private SessionService sessions;

    @Autowired
    private BookingService bookings;

    @Autowired
    private SessionsFixture fixture;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PortalClock clock;

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units, @Autowired AccountsFixture accounts) {
        units.stockholm();
        accounts.examplePeople();
    }

    @Test
    void dayPlaceAndSeatsAreEnoughToPublish() {
        ulla.acts(fixture::course);
        ulla.opens("training/sessions")
                .unfolds("Nytt tillfälle")
                .clicks("Publicera tillfället")
                .isToldNextTo("Kurs", "Välj en kurs")
                .isToldNextTo("Dag", "Välj dag och klockslag")
                .isToldNextTo("Plats", "Skriv var det är")
                .isToldNextTo("Antal platser", "Skriv ett antal mellan 1 och 500")
                .chooses("Kurs", "Att ställa frågan")
                .picks("Dag", DAY)
                .types("Plats", "Stadshuset")
                .types("Antal platser", "12")
                .clicks("Publicera tillfället")
                .sees("12 lediga av 12");
        elin.opens(ulla.address())
                .sees("2026-10-20 kl. 09:00–12:00")
                .sees("12 lediga av 12")
                .sees("2026-10-19")
                .sees("Ingen är bokad än.")
                .doesNotSee("Ställ in");
    }

    @Test
    void aManagerBooksHerTeamAndGivesASeatBack() {
        fixture.staff("JAR-EKB", 2);
        var session = ulla.does(() -> fixture.open(1, DAY));
        elin.opens("training/sessions/" + session.id())
                .clicks("Boka")
                .isToldNextTo("Medarbetare att boka", "Välj minst en medarbetare")
                .chooses("Medarbetare att boka", "Person JAR-EKB 01, Socialsekreterare")
                .clicks("Boka")
                .isTold("Bokade: 1.")
                .sees("Det finns 0 lediga platser.")
                .chooses("Medarbetare att boka", "Person JAR-EKB 02, Socialsekreterare")
                .clicks("Boka")
                .isTold("Bokade: 0. På väntelistan: 1.")
                .sees("plats 1 på väntelistan")
                .clicksTheOneCalled("Lämna återbud för Person JAR-EKB 01")
                .confirms("Lämna återbud")
                .isTold("Återbudet är lämnat.")
                .doesNotSee("plats 1 på väntelistan");
    }

    @Test
    void aTrainerCancelsASessionAndSaysWhy() {
        var people = fixture.staff("JAR-EKB", 1);
        var session = ulla.does(() -> fixture.open(5, DAY));
        elin.acts(() -> bookings.book(session.id(), people));
        ulla.opens("training/sessions/" + session.id())
                .sees("Person JAR-EKB 01")
                .unfolds("Ställ in")
                .clicks("Ställ in tillfället")
                .isToldNextTo("Varför ställs det in?", "Skriv varför, så att de som var bokade förstår")
                .types("Varför ställs det in?", "Lokalen är stängd")
                .clicks("Ställ in tillfället")
                .isTold("Tillfället är inställt.")
                .sees("Lokalen är stängd");
    }

    @Test
    void aSessionWhoseDaysHaveBeenIsToldSoAndLeavesNoDraft() {
        ulla.acts(fixture::course);
        ulla.opens("training/sessions")
                .unfolds("Nytt tillfälle")
                .chooses("Kurs", "Att ställa frågan")
                .types("Plats", "Stadshuset")
                .types("Antal platser", "12")
                .picks("Dag", TODAY)
                .clicks("Publicera tillfället")
                .isToldNextTo(
                        "Sista dag att boka",
                        "Sista dag att boka har varit. Välj en senare dag, eller en dag då det går att boka.");
        assertThat(jdbc.queryForObject("select count(*) from training_session", Integer.class))
                .isZero();
    }

    @Test
    void aDraftIsThrownAwayByThoseWhoPlan() {
        var draft = ulla.does(() -> fixture.planned(5, DAY));
        ulla.opens("training/sessions/" + draft.id())
                .clicks("Kasta utkastet till tillfälle")
                .confirms("Kasta utkastet till tillfälle")
                .seesHeading("Tillfällen");
        ulla.findsNothingAt("training/sessions/" + draft.id());
    }

    @Test
    void aDraftIsFoundByThoseWhoPlanAlone() {
        var draft = ulla.does(() -> fixture.planned(5, DAY));
        elin.findsNothingAt("training/sessions/" + draft.id());
        elin.opens("training/sessions").sees("Inga tillfällen är planerade just nu.");
        ulla.opens("training/sessions/" + draft.id())
                .clicks("Publicera tillfället")
                .isTold("Tillfället går att boka nu.");
    }

    @Test
    void whatHasBeenIsFoundFromTheListOfWhatIsAhead() {
        ulla.acts(() -> fixture.open(5, DAY));
        elin.opens("training/sessions");
        assertThat(elin.rows()).hasSize(1);
        clock.moveTo(DAY.plusDays(1).atTime(10, 0).atZone(PortalClock.STOCKHOLM).toInstant());
        elin.opens("training/sessions").sees("Inga tillfällen är planerade just nu.");
        elin.opens(elin.leadsTo("Tillfällen som har varit")).sees("Kommande tillfällen");
        assertThat(elin.rows()).hasSize(1);
    }

    @Test
    void whoeverWorksAtTwoUnitsStandsInTheListOnceAndIsBookedWhereTheyBeganLast() {
        var person = fixture.staff("JAR-EKB", 1).getFirst();
        jdbc.update(
                "insert into employment (id, version, person_id, unit_id, function_title, valid_from)"
                        + " select uuid(), 0, ?, id, 'Kurator', '2024-01-01' from org_unit where code = 'JAR-BOF'",
                person.toString());
        var session = ulla.does(() -> fixture.open(5, DAY));
        assertThat(karin.does(() -> sessions.session(session.id()))
                        .orElseThrow()
                        .bookable())
                .singleElement()
                .matches(it -> it.functionTitle().equals("Kurator"));
        karin.acts(() -> bookings.book(session.id(), List.of(person)));
        assertThat(ulla.does(() -> sessions.session(session.id())).orElseThrow().people())
                .singleElement()
                .matches(it -> it.unitId().equals(unit("JAR-BOF").id()));
    }

    @Test
    void whoCarriesOnForAUnitSeesItsPeopleAndGivesTheirSeatsBack() {
        var people = fixture.staff("JAR-EKB", 1);
        var session = ulla.does(() -> fixture.open(5, DAY));
        elin.acts(() -> bookings.book(session.id(), people));
        ada.acts(() -> restructuring.carryOut(new RestructuringDraft(
                SuccessionKind.MERGE,
                List.of(unit("JAR-EKB").id(), unit("JAR-BOF").id()),
                LocalDate.of(2026, 10, 1),
                List.of(new SuccessorDraft(
                        "JAR-NY", "Nya enheten", UnitType.UNIT, unit("JAR").id(), Verification.ILLUSTRATIVE, "")))));
        clock.moveTo(LocalDate.of(2026, 10, 2)
                .atTime(10, 0)
                .atZone(PortalClock.STOCKHOLM)
                .toInstant());
        var seat = karin.does(() -> sessions.session(session.id()))
                .orElseThrow()
                .people()
                .getFirst();
        karin.acts(() -> bookings.cancel(seat.id(), ""));
        assertThat(ulla.does(() -> sessions.session(session.id())).orElseThrow().people())
                .isEmpty();
    }

    @Test
    void whoCanBookNobodyIsToldWhy() {
        var session = ulla.does(() -> fixture.open(5, DAY));
        elin.opens("training/sessions/" + session.id())
                .sees("Ingen mer i personallistan för dina enheter går att boka.");
        ulla.opens("training/sessions/" + session.id())
                .sees("Chefer och samordnare bokar sina medarbetare på den här sidan.")
                .unfolds("Ställ in")
                .types("Varför ställs det in?", "Lokalen är stängd")
                .clicks("Ställ in tillfället")
                .sees("Det finns inga bokningar.");
    }

    @Test
    void staffWithProtectedIdentityStandThereAsWhatTheyDo() {
        var people = fixture.staff("JAR-EKB", 1);
        jdbc.update(
                "update person set name = '', protected_identity = true where id = ?",
                people.getFirst().toString());
        var session = ulla.does(() -> fixture.open(5, DAY));
        elin.acts(() -> bookings.book(session.id(), people));
        ulla.opens("training/sessions/" + session.id()).sees("Socialsekreterare");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000})
    void theListTakesOneStatementInTheOrderOfAnIndex(int count) {
        ulla.acts(() -> fixture.open(5, DAY));
        jdbc.update(
                "insert into training_session (id, version, course_id, place, seats, minimum, last_booking_day, first_day,"
                        + " last_day, stage, cancelled_because, booked, waiting, tickets)"
                        + " select cast(uuid() as uuid), 0, (select id from course), 'x', 10, 0, d, d, d,"
                        + " if(seq % 9 = 0, 'DRAFT', 'OPEN'), '', 0, 0, 0"
                        + " from (select seq, '2024-01-01' + interval (crc32(seq) % 1400) day d from seq_1_to_" + count
                        + ") x");
        jdbc.execute("analyze table training_session");
        var today = LocalDate.of(2026, 9, 21);
        elin.acts(() -> sessions.list(today, Pageable.ofSize(50)));
        var cost = elin.does(() -> work.of(() -> sessions.list(today, Pageable.ofSize(50))));
        var past = elin.does(() -> work.of(() -> sessions.listBefore(today, Pageable.ofSize(50))));
        assertThat(past.statements()).isEqualTo(1);
        if (count > 10) {
            assertThat(past).isEqualTo(new Cost(1, 0, 0));
            assertThat(cost).isEqualTo(new Cost(1, 0, 0));
        } else {
            assertThat(cost.statements()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void aSessionTakesAsManyStatementsWhetherFewComeOrMany(int count) {
        var people = fixture.staff("JAR-EKB", count);
        var session = ulla.does(() -> fixture.open(500, DAY));
        elin.acts(() -> bookings.book(session.id(), List.copyOf(people)));
        ulla.opens("training/sessions");
        assertThat(work.statementsOf(() -> ulla.opens("training/sessions/" + session.id())))
                .isLessThanOrEqualTo(12);
    }

    private Unit unit(String code) {
        return directory.readNow().byCode(code).orElseThrow();
    }
}
