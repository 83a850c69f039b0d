package se.samhand.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A unit's functions and staff cost the same whether there are ten or thousands. */
class PeopleQueriesTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);

    @Autowired
    private FunctionService functions;

    @Autowired
    private PersonService persons;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID jarva;

    @BeforeEach
    void theCity(@Autowired OrganisationFixture units, @Autowired OrganisationDirectory directory) {
        units.stockholm();
        jarva = directory.readNow().byCode("JAR").orElseThrow().id();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void theFunctionsOfAUnitAndWhoHoldsThemTakeTwoStatementsInIndexOrder(int count) {
        people(count);
        assertThat(admin.does(() -> functions.functionsOf(jarva, TODAY)))
                .hasSize(count)
                .allSatisfy(function -> assertThat(function.holders())
                        .extracting(HolderDetails::deputy)
                        .containsExactly(false, true));
        assertThat(cost(() -> functions.functionsOf(jarva, TODAY))).isEqualTo(new Cost(2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void oneFunctionAndWhoHoldsItTakeTwoStatements(int count) {
        people(count);
        var one =
                admin.does(() -> functions.functionsOf(jarva, TODAY)).getFirst().id();
        assertThat(cost(() -> functions.function(one, TODAY))).isEqualTo(new Cost(2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void theStaffOfAUnitTakesOneStatementInTheOrderOfAnIndex(int count) {
        people(count);
        assertThat(admin.does(() -> persons.employedAt(jarva, TODAY))).hasSize(count);
        var cost = cost(() -> persons.employedAt(jarva, TODAY));
        assertThat(cost.statements()).isEqualTo(1);
        assertThat(cost.temporaryTables()).isZero();
        assertThat(cost.sorts()).as("of few rows MariaDB may sort").isLessThanOrEqualTo(count == 10 ? 1 : 0);
    }

    private Cost cost(Runnable list) {
        return admin.does(() -> {
            list.run();
            return work.of(list);
        });
    }

    /**
     * In each of eleven districts as many functions are held, stood in for and were held before, and in each of fifty units
     * as many are employed: of few units MariaDB rather reads and sorts all rows.
     */
    private void people(int count) {
        var districts = "(select id from org_unit where type = 'DISTRICT' and valid_to is null) u";
        jdbc.update("insert into person (id, version, name, protected_identity)"
                + " select cast(uuid() as uuid), 0, concat('Person ', seq), false from seq_1_to_" + count);
        var units = "(select id from org_unit where valid_to is null order by type = 'DISTRICT' desc, code limit 50) u";
        jdbc.update("insert into employment (id, version, person_id, unit_id, function_title, valid_from)"
                + " select cast(uuid() as uuid), 0, p.id, u.id, 'Socialsekreterare',"
                + " '2024-01-01' + interval (crc32(p.id) % 700) day from person p, " + units);
        jdbc.update("insert into unit_function (id, version, unit_id, name)"
                + " select cast(uuid() as uuid), 0, u.id, concat('Funktion ', seq) from seq_1_to_" + count + ", "
                + districts);
        for (var held : List.of("1, '2024-01-01', null", "0, '2025-01-01', null", "0, '2024-01-01', '2024-12-31'")) {
            jdbc.update(
                    "insert into function_holder (id, version, function_id, person_id, deputy, valid_from, valid_to)"
                            + " select cast(uuid() as uuid), 0, f.id, (select max(id) from person), " + held
                            + " from unit_function f");
        }
        jdbc.execute("analyze table person, employment, unit_function, function_holder");
    }
}
