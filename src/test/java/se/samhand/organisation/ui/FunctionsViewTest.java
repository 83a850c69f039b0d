package se.samhand.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.organisation.people.AppointmentService;
import se.samhand.organisation.people.FunctionDraft;
import se.samhand.organisation.people.FunctionFilter;
import se.samhand.organisation.people.FunctionRow;
import se.samhand.organisation.people.FunctionService;
import se.samhand.organisation.people.PersonDraft;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What nobody holds is seen by all of the city's staff, and an administrator names who does. */
class FunctionsViewTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final PersonDraft ANNA = new PersonDraft("Anna Andersson", "anna@exempel.se", false);

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);
    private final Visitor karin = visitor("samordnare.jarva", "Järva", Role.COORDINATOR);

    @Autowired
    private FunctionService functions;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID jarva;
    private UUID function;

    @BeforeEach
    void aFunctionThatNobodyHolds(@Autowired OrganisationFixture units, @Autowired OrganisationDirectory directory) {
        units.stockholm();
        jarva = directory.readNow().byCode("JAR").orElseThrow().id();
        function = admin.does(() -> functions.add(jarva, new FunctionDraft("Samordnare")))
                .id();
    }

    @Test
    void whatNobodyHoldsIsListedUntilSomebodyIsNamed() {
        assertThat(vacant())
                .extracting(FunctionRow::name, FunctionRow::unitName)
                .containsExactly(tuple("Samordnare", "Järva"));
        admin.acts(() -> appointments.appoint(function, ANNA, TODAY));
        assertThat(vacant()).isEmpty();
        assertThat(karin.does(() -> functions
                        .list(TODAY, "", FunctionFilter.ALL, PageRequest.of(0, 10))
                        .getContent()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.holder()).isEqualTo("Anna Andersson");
                    assertThat(row.since()).isEqualTo(TODAY);
                });
    }

    @Test
    void aFunctionThatWasHeldSaysSinceWhenNobodyDoes() {
        admin.acts(() -> appointments.appoint(function, ANNA, TODAY.minusDays(30)));
        jdbc.update("update function_holder set valid_to = ?", TODAY.minusDays(11));
        assertThat(vacant()).singleElement().extracting(FunctionRow::since).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    void aPersonWithProtectedIdentityIsShownAsTheFunction() {
        admin.acts(() -> appointments.appoint(function, new PersonDraft("", "", true), TODAY));
        assertThat(karin.does(() -> functions
                        .list(TODAY, "", FunctionFilter.ALL, PageRequest.of(0, 10))
                        .getContent()))
                .singleElement()
                .extracting(FunctionRow::holder)
                .isEqualTo("Samordnare");
    }

    @Test
    void oneWhoDoesTheSameAtSeveralUnitsIsSharedByThem(@Autowired OrganisationDirectory directory) {
        var farsta = directory.readNow().byCode("FAR").orElseThrow().id();
        var there = admin.does(() -> functions.add(farsta, new FunctionDraft("Samordnare")))
                .id();
        var other = admin.does(() -> functions.add(farsta, new FunctionDraft("Controller")))
                .id();
        for (var one : List.of(function, there, other)) {
            admin.acts(() -> appointments.appoint(one, ANNA, TODAY));
        }
        assertThat(karin.does(() -> functions
                        .list(TODAY, "Samordnare", FunctionFilter.ALL, PageRequest.of(0, 10))
                        .getContent()))
                .extracting(FunctionRow::unitName, FunctionRow::sharedWith)
                .containsExactlyInAnyOrder(tuple("Järva", List.of("Farsta")), tuple("Farsta", List.of("Järva")));
        karin.opens("organisation/functions?show=all&name=Samordnare");
        assertThat(karin.rows())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row.getFirst()).contains("Delas med Farsta"));
    }

    @Test
    void protectedIdentityIsKeptWhateverIsKnownOfTheAddress() {
        admin.acts(() -> appointments.appoint(function, ANNA, TODAY.minusDays(10)));
        admin.acts(() ->
                appointments.appoint(function, new PersonDraft("Anna Andersson", "anna@exempel.se", true), TODAY));
        assertThat(karin.does(() -> functions
                        .list(TODAY, "", FunctionFilter.ALL, PageRequest.of(0, 10))
                        .getContent()))
                .singleElement()
                .extracting(FunctionRow::holder)
                .isEqualTo("Samordnare");
    }

    @Test
    void oneWhoIsKnownBringsNameAndAddressToASecondFunction() {
        var other = admin.does(() -> functions.add(jarva, new FunctionDraft("Controller")))
                .id();
        admin.acts(() -> appointments.appoint(function, ANNA, TODAY));
        admin.acts(() -> appointments.appoint(other, ANNA, TODAY));
        assertThat(jdbc.queryForObject("select count(*) from person", Long.class))
                .isEqualTo(1);
    }

    @Test
    void anAdministratorNamesTheHolderAndIsToldWhatIsMissing() {
        admin.opens("organisation/functions").choosesRow(0).clicks("Utse");
        admin.isToldNextTo("Namn", "Skriv personens namn")
                .types("Namn", "Anna Andersson")
                .clicks("Utse")
                .isTold("Klart. Samordnare har någon som håller i den.");
        assertThat(vacant()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN"})
    void nobodyElseNamesAHolder(Role role) {
        visitor("någon", "Järva", role)
                .acts(() -> assertThatThrownBy(() -> appointments.appoint(function, ANNA, TODAY))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theListTakesOneStatementInTheOrderOfAnIndex() {
        jdbc.update(
                "insert into unit_function (id, version, unit_id, name)"
                        + " select cast(uuid() as uuid), 0, ?, concat('Funktion ', seq) from seq_1_to_2000",
                jarva);
        jdbc.execute("analyze table unit_function, function_holder, person");
        Runnable list = () -> functions.list(TODAY, "", FunctionFilter.VACANT, PageRequest.of(0, 50));
        karin.acts(() -> {
            list.run();
            assertThat(work.of(list)).isEqualTo(new Cost(1, 0, 0));
        });
    }

    private List<FunctionRow> vacant() {
        return karin.does(() -> functions
                .list(TODAY, "", FunctionFilter.VACANT, PageRequest.of(0, 10))
                .getContent());
    }
}
