package se.samhand.accounts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** People for tests: everybody of the example, with the roles they hold there, or a few of the test's own. */
@Component
public class AccountsFixture {

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    /** Everybody who can sign in to the example: user name, name, unit, roles. */
    private static final List<Person> EXAMPLE = List.of(
            new Person("programkontor", "Pia Programkontor", "SOF", Role.PROGRAMME_OFFICE),
            new Person("samordnare.jarva", "Karin Järv", "JAR", Role.COORDINATOR),
            new Person("samordnare.farsta", "Farid Farsta", "FAR", Role.COORDINATOR),
            new Person("samordnare.soc", "Sonja Social", "SOC", Role.COORDINATOR),
            new Person("samordnare.svenskabostader", "Sven Bostad", "SVB", Role.COORDINATOR),
            new Person("avdelningschef.jarva", "Anna Chef", "JAR", Role.APPROVER),
            new Person("enhetschef.jarva", "Eva Enhet", "JAR-EKB", Role.UNIT_MANAGER),
            new Person("utbildare", "Uno Utbildare", "SOF", Role.TRAINER),
            new Person("handlaggare.iop", "Hanna Handläggare", "SOF", Role.PARTNERSHIP_OFFICER),
            new Person("skribent.1000m", "Mira Skribent", "1000M", Role.PARTNER_EDITOR),
            new Person("firmatecknare.1000m", "Fia Firma", "1000M", Role.PARTNER_SIGNATORY, Role.PARTNER_ADMIN),
            new Person("skribent.exempeljouren", "Jorun Jour", "EXJ", Role.PARTNER_EDITOR, Role.PARTNER_SIGNATORY),
            new Person("revisor", "Rut Revisor", "STHLM", Role.AUDITOR),
            new Person("admin", "Ada Admin", "STHLM", Role.ADMIN));

    private static final String[] THEIR_UNITS = {
        "STHLM,Stockholms stad,CITY,,1971-01-01,",
        "SOC,Socialnämnden,BOARD,STHLM,2007-01-01,",
        "SOF,Socialförvaltningen,DEPARTMENT,SOC,2007-01-01,",
        "JAR,Järva,DISTRICT,STHLM,2007-01-01,",
        "JAR-EKB,\"Ekonomiskt bistånd, Järva\",UNIT,JAR,2007-01-01,",
        "FAR,Farsta,DISTRICT,STHLM,2007-01-01,",
        "SHUB,Stockholms Stadshus AB,COMPANY,STHLM,2007-01-01,",
        "SVB,Svenska Bostäder,COMPANY,SHUB,2007-01-01,",
        "1000M,Stiftelsen 1000 Möjligheter,PARTNER,,2007-01-01,",
        "EXJ,Exempeljouren,PARTNER,,2007-01-01,"
    };

    private final JdbcTemplate jdbc;
    private final OrganisationFixture organisation;
    private final WelcomeService welcome;

    AccountsFixture(JdbcTemplate jdbc, OrganisationFixture organisation, WelcomeService welcome) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.welcome = welcome;
    }

    /** The ten units that the example's people work at, unless the test has brought units of its own, and the people. */
    public void examplePeople() {
        if (jdbc.queryForList("select id from org_unit limit 1").isEmpty()) {
            organisation.units(THEIR_UNITS);
        }
        EXAMPLE.forEach(this::add);
    }

    /** What an empty portal prints when it starts. */
    public String firstAdministratorToken() {
        return welcome.newToken().orElseThrow();
    }

    /** Somebody with an account who holds the roles at a unit from long ago on. */
    public void person(String username, String name, String unitCode, Role... roles) {
        add(new Person(username, name, unitCode, roles));
    }

    /** An account for somebody who is signed in without one, with the roles held at the unit acted for. */
    public void accountOf(PortalUser user) {
        var unit = user.actingFor().orElseThrow();
        person(
                user.username(),
                user.displayName(),
                unit.unitCode(),
                unit.roles().toArray(Role[]::new));
        jdbc.update("set foreign_key_checks = 0");
        jdbc.update(
                "update account a join membership m on m.account_id = a.id set a.id = ?, m.account_id = ?"
                        + " where a.username = ?",
                user.accountId().toString(),
                user.accountId().toString(),
                user.username());
        jdbc.update("set foreign_key_checks = 1");
    }

    /** Nobody holds the role any longer. */
    public void nobodyIs(Role role) {
        jdbc.update("delete from membership where role = ?", role.name());
    }

    /** Gives somebody who has an account roles at another unit as well. */
    public void alsoHolds(String username, String unitCode, Role... roles) {
        grant(new Person(username, "", unitCode, roles));
    }

    private void add(Person person) {
        jdbc.update(
                "insert into account (id, version, username, password_hash, display_name, email, language, disabled, created_at)"
                        + " values (uuid(), 0, ?, '{noop}demo', ?, ?, 'sv', false, now(6))",
                person.username,
                person.name,
                person.username + "@example.com");
        grant(person);
    }

    private void grant(Person person) {
        for (var role : person.roles) {
            jdbc.update(
                    "insert into membership (id, version, account_id, unit_id, role, valid_from)"
                            + " select uuid(), 0, a.id, u.id, ?, ? from account a, org_unit u"
                            + " where a.username = ? and u.code = ?",
                    role.name(),
                    LONG_AGO,
                    person.username,
                    person.unitCode);
        }
    }

    private record Person(String username, String name, String unitCode, Role... roles) {}
}
