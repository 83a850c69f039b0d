package se.samhand.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Ownership points to a function; who holds it, and who stands in, is a question of the day. */
class FunctionServiceTest extends PortalUiTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);
    private final Visitor karin = visitor("karin", "Järva", Role.COORDINATOR);

    @Autowired
    private OrganisationFixture fixture;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private FunctionService functions;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private PersonService persons;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID coordinator = new UUID(0, 0);

    @BeforeEach
    void jarvaHasACoordinator() {
        fixture.units("STHLM,Stockholms stad,CITY,,1971-01-01,", "JAR,Järva,DISTRICT,STHLM,2023-07-01,");
        coordinator = admin.does(() -> functions.add(jarva(), new FunctionDraft("Samordnare våld i nära relationer")))
                .id();
    }

    @Test
    void theLogKnowsThatSomebodyWasAddedAndNotTheirName() {
        person("Karin Ek");
        assertThat(jdbc.queryForList(
                        "select concat(action, subject_label, detail) from business_act where subject_kind = 'person'",
                        String.class))
                .containsExactly("person.added");
    }

    @Test
    void whoGetsAFunctionEndsTheEarlierHolderTheDayBefore() {
        gives(person("Karin Ek"), LocalDate.of(2024, 1, 1));
        gives(person("Amir Nord"), APRIL);

        assertThat(acting(LocalDate.of(2026, 3, 31))).isEqualTo("Karin Ek");
        assertThat(acting(APRIL)).isEqualTo("Amir Nord");
        assertThat(acting(LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @Test
    void aHolderFromBeforeLastsUntilTheOneWhoIsAlreadyNamed() {
        gives(person("Amir Nord"), APRIL);
        gives(person("Karin Ek"), LocalDate.of(2024, 1, 1));

        assertThat(acting(LocalDate.of(2026, 3, 31))).isEqualTo("Karin Ek");
        assertThat(acting(APRIL)).isEqualTo("Amir Nord");
    }

    @Test
    void theDeputyActsWhileTheHolderIsAwayAndNoLonger() {
        gives(person("Karin Ek"), APRIL);
        var amir = person("Amir Nord");
        admin.does(() -> appointments.giveDeputy(coordinator, new HolderDraft(amir, APRIL)));
        assertThat(acting(TODAY)).isEqualTo("Karin Ek");

        admin.does(() -> appointments.away(coordinator, TODAY, TODAY.plusDays(2)));

        assertThat(acting(TODAY.minusDays(1))).isEqualTo("Karin Ek");
        assertThat(acting(TODAY)).isEqualTo("Amir Nord");
        assertThat(acting(TODAY.plusDays(2))).isEqualTo("Amir Nord");
        assertThat(acting(TODAY.plusDays(3))).isEqualTo("Karin Ek");
    }

    @Test
    void ofStaffWithProtectedIdentityNothingButTheFunctionIsKeptOrShown() {
        var hidden = admin.does(() -> persons.add(new PersonDraft("Hemlig Person", "hemlig@exempel.se", true)));
        gives(hidden.id(), APRIL);
        var employed =
                admin.does(() -> persons.employ(hidden.id(), new EmploymentDraft(jarva(), "Socialsekreterare", APRIL)));

        assertThat(acting(TODAY)).isEqualTo("Samordnare våld i nära relationer");
        assertThat(employed.shownAs()).isEqualTo("Socialsekreterare");
        assertThat(jdbc.queryForMap("select name, work_email from person"))
                .containsEntry("name", "")
                .containsEntry("work_email", null);
    }

    @Test
    void whoGetsProtectedIdentityLaterIsForgotten() {
        var known = admin.does(() -> persons.add(new PersonDraft("Karin Ek", "karin@exempel.se", false)));
        gives(known.id(), APRIL);
        admin.does(() ->
                persons.describe(known.id(), known.version(), new PersonDraft("Karin Ek", "karin@exempel.se", true)));

        assertThat(acting(TODAY)).isEqualTo("Samordnare våld i nära relationer");
        assertThat(jdbc.queryForObject("select count(*) from person where name <> ''", Long.class))
                .isZero();
    }

    @Test
    void employmentsAreThoseOfTheDay() {
        var karinEk = person("Karin Ek");
        var employment = admin.does(
                () -> persons.employ(karinEk, new EmploymentDraft(jarva(), "Handläggare", LocalDate.of(2024, 2, 29))));
        admin.does(() -> persons.leaves(employment.id(), APRIL));

        assertThat(admin.does(() -> persons.employedAt(jarva(), APRIL)))
                .extracting(EmploymentDetails::shownAs, EmploymentDetails::functionTitle)
                .containsExactly(tuple("Karin Ek", "Handläggare"));
        assertThat(admin.does(() -> persons.employedAt(jarva(), APRIL.plusDays(1))))
                .isEmpty();
        assertThat(admin.does(() -> persons.employedAt(jarva(), LocalDate.of(2024, 2, 28))))
                .isEmpty();
    }

    @Test
    void aUnitHasOneFunctionOfAName() {
        assertThatThrownBy(() -> admin.does(
                        () -> functions.add(jarva(), new FunctionDraft("Samordnare våld i nära relationer"))))
                .isInstanceOfSatisfying(
                        FunctionCannotChange.class,
                        it -> assertThat(it.reason()).isEqualTo(FunctionCannotChange.Reason.NAME_TAKEN));
    }

    @Test
    void theCitysStaffReadAndAdministratorsChange() {
        assertThat(karin.does(() -> functions.functionsOf(jarva(), TODAY))).hasSize(1);
        assertThatThrownBy(() -> karin.does(() -> functions.add(jarva(), new FunctionDraft("Chef"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> karin.does(() -> persons.add(new PersonDraft("X", "", false))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID person(String name) {
        return admin.does(() -> persons.add(new PersonDraft(name, "", false))).id();
    }

    private void gives(UUID person, LocalDate from) {
        admin.does(() -> appointments.give(coordinator, new HolderDraft(person, from)));
    }

    private String acting(LocalDate day) {
        return karin.does(() -> functions.function(coordinator, day))
                .orElseThrow()
                .acting()
                .map(HolderDetails::shownAs)
                .orElse("");
    }

    private UUID jarva() {
        return directory.organisation().byCode("JAR").orElseThrow().id();
    }
}
