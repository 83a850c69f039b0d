package se.samhand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.activity.ActivityFixture;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.FollowUpDraft;
import se.samhand.judgement.Achievement;
import se.samhand.judgement.JudgedPlace;
import se.samhand.judgement.JudgementDraft;
import se.samhand.judgement.JudgementService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What a board judges of a goal goes with it: into ILS, into the period's report and onto the goal's page. */
class JudgedFurtherTest extends PortalUiTest {

    private static final String ILS = "activities/ils?unit=JAR&period=2025-T2";
    private static final String JUDGED = "Bedöms uppnås delvis";
    private static final String GROUND = "Två enheter hinner inte före årsskiftet.";

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private JudgementService judgements;

    @Autowired
    private PeriodReportService reports;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeriodCalendar calendar;

    private Visitor karin;

    @BeforeEach
    void jarvaHasSubmitted() {
        fixture.city(LocalDate.of(2025, 9, 1));
        fixture.submits(
                "JAR",
                "VNR-2021/3.2",
                "2025-T2",
                new FollowUpDraft(ActivityStatus.ON_PLAN, "Fyra av sju enheter.", "", "", "", null));
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
    }

    @Test
    void ilsSaysThatItIsMissingAndLeadsToWhereTheBoardJudges() {
        karin.opens(ILS).sees("Målet är inte bedömt");
        assertThat(karin.leadsTo("Målet är inte bedömt")).isEqualTo("activities/judgements?period=2025-T2&unit=JAR");
    }

    @Test
    void ilsHasTheJudgementAndItsGrounds() {
        judges("JAR");
        karin.opens(ILS).sees(JUDGED).sees(GROUND).doesNotSee("Målet är inte bedömt");
    }

    @Test
    void theReportOfTheBoardHasItAndTheCitysHasTheCitysOwn() throws Exception {
        judges("JAR");
        assertThat(report(Optional.of("JAR"))).contains(JUDGED, GROUND);
        assertThat(report(Optional.empty())).doesNotContain(GROUND);
        judges("STHLM");
        assertThat(report(Optional.empty())).contains(JUDGED, GROUND);
    }

    @Test
    void theGoalsPageHasItForAllOfTheCitysStaff() {
        judges("JAR");
        visitor(fixture.person("FAR", Role.COORDINATOR))
                .opens("programmes/VNR-2021/goals/3")
                .sees(JUDGED)
                .sees(GROUND);
    }

    private void judges(String unitCode) {
        var unit = directory.readNow().byCode(unitCode).orElseThrow();
        var who = unitCode.equals("STHLM")
                ? fixture.person("SOF", Role.PROGRAMME_OFFICE)
                : fixture.person(unitCode, Role.COORDINATOR);
        visitor(who)
                .acts(() -> judgements.judge(
                        new JudgedPlace(unit.id(), period().id(), "goal:VNR-2021/3"),
                        0,
                        new JudgementDraft(Achievement.PARTLY_ACHIEVED, GROUND)));
    }

    private Period period() {
        return calendar.byCode("2025-T2").orElseThrow();
    }

    private String report(Optional<String> board) throws Exception {
        var out = new ByteArrayOutputStream();
        karin.acts(() -> reports.pdf(board, period(), out));
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
