package se.samhand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.activity.ActivityFixture;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.FollowUpDraft;
import se.samhand.documents.Accessible;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What was submitted for a period can be printed and sent on: by one board, or by the whole city. */
class PeriodReportTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final FollowUpDraft LATE = new FollowUpDraft(
            ActivityStatus.DEVIATES,
            "Två av sju enheter ställer frågorna.",
            "Två tjänster är obesatta.",
            "Vi lånar en utbildare.",
            "Avdelningschef",
            LocalDate.of(2025, 11, 30));
    private static final FollowUpDraft FINE =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Alla enheter ställer frågorna.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private PeriodReportService service;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private DatabaseWork work;

    private Visitor karin;
    private Visitor office;

    @BeforeEach
    void jarvaAndFarstaHaveSubmitted() {
        fixture.city(LocalDate.of(2025, 9, 1));
        fixture.submits("JAR", QUESTIONS, "2025-T2", LATE);
        fixture.submits("FAR", QUESTIONS, "2025-T2", FINE);
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
    }

    @Test
    void theReportOfABoardIsAnAccessiblePdfOfWhatItHasSubmitted() throws Exception {
        var pdf = pdf(Optional.of("JAR"));
        assertThat(Accessible.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Järva, Tertial 2 2025", "Två av sju enheter ställer frågorna.", "Vi lånar en utbildare.")
                .doesNotContain("Alla enheter ställer frågorna.");
    }

    @Test
    void theReportOfTheCityIsAccessibleAndNamesEachUnit() throws Exception {
        var pdf = pdf(Optional.empty());
        assertThat(Accessible.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Hela staden, Tertial 2 2025", "Alla enheter ställer frågorna.")
                .containsSubsequence("Farsta", "Alla enheter", "Järva", "Två av sju enheter");
    }

    @Test
    void theWordFileHasTheGoalAndTheActivityAsHeadings() throws IOException {
        var out = new ByteArrayOutputStream();
        office.acts(() -> service.word(Optional.empty(), period(), out));
        try (var word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getParagraphs().stream()
                            .filter(it -> it.getStyle() != null)
                            .map(it -> it.getStyle() + " " + it.getText()))
                    .contains("Heading1 Hela staden, Tertial 2 2025", "Heading4 Farsta", "Heading4 Järva")
                    .anyMatch(it -> it.startsWith("Heading2 Mål 3:"))
                    .anyMatch(it -> it.startsWith("Heading3 3.2 "));
        }
    }

    @Test
    void theCityCountsWhatEachBoardHasSubmitted() {
        var answers = office.does(() -> service.report(Optional.empty(), period()));
        assertThat(answers.submitted()).isEqualTo(2);
        assertThat(answers.boards()).anySatisfy(farsta -> {
            assertThat(farsta.name()).isEqualTo("Farsta");
            assertThat(farsta.submitted()).isEqualTo(1);
            assertThat(farsta.of(ActivityStatus.ON_PLAN)).isEqualTo(1);
        });
    }

    @Test
    void aDraftIsInNoReport() throws Exception {
        fixture.drafts("NIN", QUESTIONS, "2025-T2", FINE);
        assertThat(text(pdf(Optional.empty()))).contains("Norra innerstaden 0 av");
        assertThat(office.does(() -> service.report(Optional.of("NIN"), period()))
                        .goals())
                .isEmpty();
    }

    @Test
    void aReportTakesTheSameFewStatementsHoweverMuchIsInIt() {
        var few = work.statementsOf(() -> office.does(() -> service.report(Optional.empty(), period())));
        for (var activity : List.of("VNR-2021/1.2", "VNR-2021/1.3", "VNR-2021/3.3")) {
            fixture.submits("JAR", activity, "2025-T2", FINE);
        }
        assertThat(work.statementsOf(() -> office.does(() -> service.report(Optional.empty(), period()))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void thePageOpensWithOnesOwnBoardAndSaysHowFarItHasCome() {
        karin.opens("activities/report?period=2025-T2")
                .seesHeading("Periodens rapport")
                .sees("Hämta som PDF")
                .sees("Hämta som Word")
                .sees("Järva")
                .doesNotSee("Farsta");
        karin.opens("activities/report?period=2025-T2&unit=city").sees("Farsta").sees("Järva");
    }

    @Test
    void whereNothingIsSubmittedThePageSaysSo() {
        karin.opens("activities/report?period=2025-T2&unit=NIN").sees("Inget är inlämnat än.");
        karin.findsNothingAt("activities/report?unit=XYZ");
        visitor(fixture.person("1000M", Role.PARTNER_EDITOR)).findsNothingAt("activities/report");
    }

    private byte[] pdf(Optional<String> board) {
        var out = new ByteArrayOutputStream();
        office.acts(() -> service.pdf(board, period(), out));
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private Period period() {
        return calendar.byCode("2025-T2").orElseThrow();
    }
}
