package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** The matrix tells whole from in time, and who holds a row. */
@PortalTest
class TimelinessTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final FollowUpDraft SAID =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två enheter ställer frågorna.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private MatrixService matrix;

    @Autowired
    private ExcuseService excuses;

    private PortalUser office;

    @BeforeEach
    void theLastDayOfTheSecondTertial() {
        fixture.city(LocalDate.of(2025, 9, 15));
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
    }

    @Test
    void whatComesOnTheLastDayIsInTimeAndWhatComesOnTheNextIsNot() {
        fixture.submits("JAR", QUESTIONS, "2025-T2", SAID);
        fixture.itIs(LocalDate.of(2025, 9, 16));
        fixture.submits("FAR", QUESTIONS, "2025-T2", SAID);
        assertThat(cell("JAR"))
                .extracting(MatrixCell::submitted, MatrixCell::inTime)
                .containsExactly(1L, 1L);
        assertThat(cell("FAR"))
                .extracting(MatrixCell::submitted, MatrixCell::inTime)
                .containsExactly(1L, 0L);
    }

    @Test
    void whatWasInTimeStaysSoWhenItIsCompletedLater() {
        fixture.submits("JAR", QUESTIONS, "2025-T2", SAID);
        fixture.itIs(LocalDate.of(2025, 9, 20));
        fixture.saysInstead("JAR", QUESTIONS, "2025-T2", SAID);
        assertThat(cell("JAR").inTime()).isEqualTo(1);
    }

    @Test
    void whatIsExcusedIsNotInTheDenominator() {
        var all = sum("JAR").expected();
        var excused = fixture.followUp("JAR", QUESTIONS, "2025-T2");
        as(office, () -> {
            excuses.excuse(excused.id(), new ReasonDraft("Enheten är stängd i höst."));
            return true;
        });
        assertThat(sum("JAR").expected()).isEqualTo(all - 1);
    }

    @Test
    void aRowNamesWhoCoordinatesThereToday() {
        fixture.somebodyCoordinatesAt("JAR");
        assertThat(row("JAR").holders()).containsExactly("Samordnar JAR");
        assertThat(row("FAR").holders()).isEmpty();
    }

    private MatrixCell cell(String unit) {
        var shown = as(office, () -> matrix.matrix(2025, QUESTIONS));
        var at = shown.periods().stream().map(it -> it.code()).toList().indexOf("2025-T2");
        return shown.rows().stream()
                .filter(it -> it.unitCode().equals(unit))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(at);
    }

    private MatrixCell sum(String unit) {
        return row(unit).sum();
    }

    private MatrixRow row(String unit) {
        return as(office, () -> matrix.matrix(2025, null)).rows().stream()
                .filter(it -> it.unitCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
