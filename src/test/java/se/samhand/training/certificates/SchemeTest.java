package se.samhand.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountsFixture;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;
import se.samhand.training.sessions.CourseDraft;
import se.samhand.training.sessions.CourseKind;
import se.samhand.training.sessions.SessionService;

/** Rules of certificates, as trainers enter them and everybody reads them. */
class SchemeTest extends PortalUiTest {

    private final Visitor ulla = visitor("utbildare");
    private final Visitor rut = visitor("revisor");

    @Autowired
    private SchemeService schemes;

    @Autowired
    private SessionService sessions;

    private UUID course = new UUID(0, 0);

    @BeforeEach
    void aCourse(@Autowired OrganisationFixture units, @Autowired AccountsFixture accounts) {
        units.stockholm();
        accounts.examplePeople();
        course = ulla.does(() -> sessions.add(new CourseDraft("Att ställa frågan", CourseKind.INITIAL, null)))
                .id();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficeAndTheTrainersMakeRules(Role role) {
        visitor("somebody", "Somewhere", role).acts(() -> {
            if (role == Role.TRAINER || role == Role.PROGRAMME_OFFICE) {
                assertThat(schemes.add(draft()).initialCourse()).isEqualTo("Att ställa frågan");
            } else {
                assertThatThrownBy(() -> schemes.add(draft())).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void aRuleComesBackAsItWasEntered() {
        ulla.acts(() -> schemes.add(draft()));
        assertThat(rut.does(() -> schemes.schemes()))
                .singleElement()
                .extracting(SchemeDetails::rule)
                .isEqualTo(new ValidityRule(CountedFrom.FIXED_DAY, 24, 3, 6, MonthDay.of(2, 29)));
    }

    @Test
    void theDaysAreSeenBeforeTheRuleIsSaved() {
        ulla.opens("training/certificates")
                .sees("Ingen regel för intyg är inlagd än.")
                .unfolds("Ny regel för intyg")
                .picks("Utbildad den", LocalDate.of(2024, 2, 29))
                .sees("2026-02-28")
                .sees("2025-11-28")
                .clicks("Lägg in regeln")
                .isToldNextTo("Intygets namn", "Skriv vad intyget heter")
                .isToldNextTo("Kurs som ger intyget", "Välj en kurs")
                .types("Intygets namn", "Ställa frågan")
                .chooses("Kurs som ger intyget", "Att ställa frågan")
                .chooses("Tiden räknas", "till en bestämd dag på året")
                .sees("Fyll i regeln och dagen, så räknas dagarna ut här.")
                .clicks("Lägg in regeln")
                .isToldNextTo("Sista dag varje år", "Välj vilken dag på året det slutar gälla")
                .picks("Sista dag varje år", LocalDate.of(2026, 12, 31))
                .sees("2025-12-31")
                .clicks("Lägg in regeln")
                .isTold("Regeln är inlagd.")
                .sees("Gäller till och med den sista 31 december");
        rut.opens("training/certificates").sees("Ställa frågan").doesNotSee("Ny regel för intyg");
    }

    private SchemeDraft draft() {
        return new SchemeDraft("Ställa frågan", course, null, CountedFrom.FIXED_DAY, 24, 3, 6, MonthDay.of(2, 29));
    }
}
