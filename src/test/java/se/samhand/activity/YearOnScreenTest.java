package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The year of a board: every day on which something is due, and what goes on when. */
class YearOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private YearService years;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private DatabaseWork work;

    private Visitor karin;

    @BeforeEach
    void theAutumn() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
    }

    @Test
    void eachMonthTellsTheDaysOfTheCalendarAndWhichIsNow() {
        karin.opens("activities/year")
                .seesHeading("Året")
                .sees("Tertial 2 2025 öppnar")
                .sees("Tertial 2 2025 ska vara inlämnad")
                .sees("Tertial 2 2025 stänger");
        assertThat(year().days()).anySatisfy(due -> {
            assertThat(due.kind()).isEqualTo(YearDay.Kind.DUE);
            assertThat(due.day()).isEqualTo(LocalDate.of(2025, 9, 15));
            assertThat(due.done()).isFalse();
        });
    }

    @Test
    void milestonesAndRemediesStandOnTheirDays() {
        var commitment =
                fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment().id();
        karin.acts(
                () -> milestones.add(commitment, new MilestoneDraft("Rutinen är beslutad", LocalDate.of(2025, 11, 3))));
        fixture.submits(
                "JAR",
                QUESTIONS,
                "2025-T2",
                new FollowUpDraft(
                                ActivityStatus.DEVIATES,
                                "Sent.",
                                "Två tjänster är obesatta.",
                                "Vi lånar en utbildare.",
                                "Avdelningschef",
                                LocalDate.of(2025, 12, 1))
                        .differing("Delsteget är flyttat."));
        karin.opens("activities/year?unit=JAR&year=2025")
                .sees("Milstolpe 3.2 Rutinen är beslutad")
                .sees("Åtgärd 3.2 Vi lånar en utbildare.")
                .sees("milstolpe 3 november 2025: Rutinen är beslutad");
    }

    @Test
    void anAddressThatNamesNoBoardOrYearIsNotThere() {
        karin.findsNothingAt("activities/year?unit=XYZ");
        karin.findsNothingAt("activities/year?year=1999");
    }

    @Test
    void aYearTakesTheSameFewStatementsWhateverIsInIt() {
        year();
        var few = work.statementsOf(this::year);
        for (var day = 1; day <= 20; day++) {
            var on = LocalDate.of(2025, 11, day);
            var commitment =
                    fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment().id();
            karin.acts(() -> milestones.add(commitment, new MilestoneDraft("Steg", on)));
        }
        assertThat(work.statementsOf(this::year)).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private UnitYear year() {
        return karin.does(() -> years.of("JAR", 2025)).orElseThrow();
    }
}
