package se.samhand.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.activity.ActivityFixture;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.RestructuringService;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.support.Database;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Boards judge their goals while the period is open, the programme office the city's; every round is kept. */
class JudgementTest extends PortalUiTest {

    private static final String PERIOD = "2025-T2";
    private static final String GOAL = "goal:VNR-2021/3";
    private static final String PAGE = "activities/judgements?period=" + PERIOD;
    private static final JudgementDraft PARTLY =
            new JudgementDraft(Achievement.PARTLY_ACHIEVED, "Två enheter hinner inte före årsskiftet.");

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private JudgementService service;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private RestructuringService restructuring;

    @Autowired
    private DatabaseWork work;

    private Visitor karin;
    private Visitor office;

    @BeforeEach
    void theCity() {
        fixture.city(LocalDate.of(2025, 9, 22));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
    }

    @Test
    void aBoardJudgesAGoalAsAForecastAndTheOfficeReadsItForTheCity() {
        karin.opens(PAGE)
                .sees("0 av")
                .chooses("Bedömning av mål VNR-2021 3", "Bedöms uppnås delvis")
                .types("Motivering till mål VNR-2021 3", "Två enheter hinner inte före årsskiftet.")
                .clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3")
                .isTold("Bedömningen av mål VNR-2021 3 är sparad.")
                .sees("Bedömt 22 september 2025 av COORDINATOR JAR");

        office.opens(PAGE + "&unit=STHLM").sees("Nämnder och bolag: 1 bedöms uppnås delvis");
        office.opens(PAGE + "&unit=JAR")
                .sees("Två enheter hinner inte före årsskiftet.")
                .sees("bedömer så länge");
    }

    @Test
    void allThatIsMissingIsToldAtItsFieldAndAPersonalNumberIsRefused() {
        karin.opens(PAGE).clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3");
        karin.isToldNextTo("Bedömning av mål VNR-2021 3", "Välj en bedömning");
        karin.chooses("Bedömning av mål VNR-2021 3", "Bedöms ej uppnås")
                .clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3")
                .isToldNextTo("Motivering till mål VNR-2021 3", "Skriv varför målet inte uppnås helt");
        karin.types("Motivering till mål VNR-2021 3", "Enligt 19121212-1212")
                .clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3");
        assertThat(subject("JAR", PERIOD).rounds()).isEmpty();
    }

    @Test
    void whatWasJudgedBeforeStaysAsAnEarlierRound() {
        judges("JAR", PERIOD, 0, new JudgementDraft(Achievement.FULLY_ACHIEVED, ""));
        judges("JAR", PERIOD, 1, PARTLY);
        assertThat(subject("JAR", PERIOD).rounds())
                .extracting(JudgementDetails::number, JudgementDetails::achievement)
                .containsExactly(tuple(2, Achievement.PARTLY_ACHIEVED), tuple(1, Achievement.FULLY_ACHIEVED));
        karin.opens(PAGE).sees("En tidigare bedömning");
    }

    @Test
    void whoComesSecondSeesBothAndOverwritesOnlyWhenTheySaveAgain() {
        karin.opens(PAGE)
                .chooses("Bedömning av mål VNR-2021 3", "Bedöms ej uppnås")
                .types("Motivering till mål VNR-2021 3", "Ingen rutin finns.");
        judges("JAR", PERIOD, 0, PARTLY);

        karin.clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3").sees("har bedömt samma sak under tiden");
        assertThat(subject("JAR", PERIOD).number()).isEqualTo(1);

        karin.clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3");
        assertThat(subject("JAR", PERIOD).holding())
                .get()
                .extracting(JudgementDetails::ground)
                .isEqualTo("Ingen rutin finns.");
    }

    @Test
    void whatWasJudgedLastIsStoodByInOneClick() throws SQLException {
        Database.empty();
        fixture.city(LocalDate.of(2025, 5, 2));
        judges("JAR", "2025-T1", 0, PARTLY);
        fixture.itIs(LocalDate.of(2025, 9, 22));
        fixture.renew();

        karin.opens(PAGE)
                .sees("Så bedömdes det förra gången:")
                .clicksTheOneCalled("Samma som förra gången: mål VNR-2021 3");

        assertThat(subject("JAR", PERIOD).holding())
                .get()
                .extracting(JudgementDetails::achievement, JudgementDetails::ground)
                .containsExactly(PARTLY.achievement(), PARTLY.ground());
    }

    @Test
    void whatIsHalfTypedIsReplacedByWhatWasJudgedLastOnlyWhenThePersonSaysSo() throws SQLException {
        Database.empty();
        fixture.city(LocalDate.of(2025, 5, 2));
        judges("JAR", "2025-T1", 0, PARTLY);
        fixture.itIs(LocalDate.of(2025, 9, 22));
        fixture.renew();
        karin.opens(PAGE)
                .types("Motivering till mål VNR-2021 3", "Nu är läget ett")
                .clicksTheOneCalled("Samma som förra gången: mål VNR-2021 3");
        assertThat(subject("JAR", PERIOD).rounds()).isEmpty();
        karin.confirms("Ersätt och spara");
        assertThat(subject("JAR", PERIOD).holding())
                .get()
                .extracting(JudgementDetails::ground)
                .isEqualTo(PARTLY.ground());
    }

    @Test
    void onceTheYearIsOverItIsAnOutcome() {
        fixture.itIs(LocalDate.of(2026, 1, 12));
        fixture.renew();
        karin.opens("activities/judgements?period=2025-VB")
                .chooses("Bedömning av mål VNR-2021 3", "Uppnås helt")
                .clicksTheOneCalled("Spara bedömningen: mål VNR-2021 3")
                .sees("Uppnås helt");
    }

    static Stream<LocalDate> daysWithoutJudging() {
        return Stream.of(LocalDate.of(2025, 7, 31), LocalDate.of(2025, 10, 2));
    }

    @ParameterizedTest
    @MethodSource("daysWithoutJudging")
    void aBoardJudgesNeitherBeforeThePeriodOpensNorAfterItHasClosed(LocalDate day) {
        fixture.itIs(day);
        assertThatThrownBy(() -> judges("JAR", PERIOD, 0, PARTLY)).isInstanceOf(JudgingNotOpen.class);
    }

    @Test
    void theCityIsJudgedAlsoWhenTheBoardsHaveClosed() {
        fixture.itIs(LocalDate.of(2025, 10, 2));
        office.acts(() -> service.judge(place("STHLM", PERIOD, GOAL), 0, PARTLY));
        assertThat(subject("STHLM", PERIOD).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoReportForTheBoardJudgeForIt(Role role) {
        var may = EnumSet.of(Role.COORDINATOR, Role.APPROVER).contains(role);
        visitor(fixture.person("JAR", role)).acts(() -> {
            var place = place("JAR", PERIOD, GOAL);
            if (may) {
                service.judge(place, 0, PARTLY);
            } else {
                assertThatThrownBy(() -> service.judge(place, 0, PARTLY)).isInstanceOf(AccessDeniedException.class);
            }
        });
        visitor(fixture.person("FAR", role))
                .acts(() -> assertThatThrownBy(() -> service.judge(place("JAR", PERIOD, GOAL), 1, PARTLY))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheProgrammeOfficeJudgesForTheCity(Role role) {
        visitor(fixture.person("SOF", role)).acts(() -> {
            var place = place("STHLM", PERIOD, GOAL);
            if (role == Role.PROGRAMME_OFFICE) {
                service.judge(place, 0, PARTLY);
            } else {
                assertThatThrownBy(() -> service.judge(place, 0, PARTLY)).isInstanceOf(AccessDeniedException.class);
            }
        });
    }

    @Test
    void aBoardThatHasJudgedIsNotTakenBack() {
        judges("JAR", PERIOD, 0, PARTLY);
        var jarva = directory.readNow().byCode("JAR").orElseThrow().id();
        visitor(fixture.person("STHLM", Role.ADMIN))
                .acts(() -> assertThatThrownBy(() -> restructuring.takeBack(jarva))
                        .isInstanceOf(UnitCannotChange.class)
                        .hasMessageContaining("Järva"));
    }

    @Test
    void whatTheBoardDoesNotFollowUpIsNotJudged() {
        karin.acts(() -> assertThatThrownBy(() -> service.judge(place("JAR", PERIOD, "goal:VNR-2021/99"), 0, PARTLY))
                .isInstanceOf(NothingToJudge.class));
    }

    @Test
    void thePageTakesAsManyStatementsWhateverIsJudged() {
        office.acts(() -> assertThat(
                        work.of(() -> service.page("STHLM", period(PERIOD))).statements())
                .isLessThanOrEqualTo(12));
    }

    private void judges(String unit, String period, int read, JudgementDraft draft) {
        visitor(fixture.person(unit, Role.COORDINATOR))
                .acts(() -> service.judge(place(unit, period, GOAL), read, draft));
    }

    private JudgedSubject subject(String unit, String period) {
        return office.does(() ->
                service.page(unit, period(period)).orElseThrow().subject(GOAL).orElseThrow());
    }

    private JudgedPlace place(String unit, String period, String subject) {
        return new JudgedPlace(
                directory.readNow().byCode(unit).orElseThrow().id(),
                period(period).id(),
                subject);
    }

    private Period period(String code) {
        return calendar.byCode(code).orElseThrow();
    }
}
