package se.samhand.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.activity.ActivityFixture;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.FollowUpDraft;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** A board carries over into ILS what it has submitted, and sees what has changed since. */
class IlsOnScreenTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String PAGE = "activities/ils?unit=JAR&period=2025-T2";
    private static final FollowUpDraft LATE = new FollowUpDraft(
            ActivityStatus.DEVIATES,
            "Två av sju enheter ställer frågorna.",
            "Två tjänster är obesatta.",
            "Vi lånar en utbildare.",
            "Avdelningschef",
            LocalDate.of(2025, 11, 30));
    private static final FollowUpDraft BETTER =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Fyra av sju enheter ställer frågorna.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private IlsService service;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeriodCalendar calendar;

    @Autowired
    private DatabaseWork work;

    private Visitor karin;
    private Visitor office;

    @BeforeEach
    void jarvaHasSubmittedOne() {
        fixture.city(LocalDate.of(2025, 9, 1));
        fixture.submits("JAR", QUESTIONS, "2025-T2", LATE);
        karin = visitor(fixture.person("JAR", Role.COORDINATOR));
        office = visitor(fixture.person("SOF", Role.PROGRAMME_OFFICE));
    }

    @Test
    void whatIsSubmittedStandsUnderItsGoalWithCauseAndRemedy() {
        karin.opens(PAGE).sees("Mål 3:").sees("Avviker");
        karin.sees("Två av sju enheter ställer frågorna.\nOrsak: Två tjänster är obesatta.\n"
                + "Åtgärd: Vi lånar en utbildare.\nAnsvarig: Avdelningschef, klart senast 2025-11-30.");
        karin.sees("uppföljningar är inte inlämnade och saknas här.");
    }

    @Test
    void aDraftIsNotThere() {
        karin.opens("activities/ils?unit=FAR&period=2025-T2").sees("Inget är inlämnat för Farsta");
    }

    @Test
    void aMarkSaysWhenAndByWhomAndCanBeTakenBack() {
        karin.opens(PAGE).clicks("Markera som överfört").isTold("En uppföljning är markerad som överförd.");
        karin.sees("Överfört till ILS den 1 september 2025 av COORDINATOR JAR").doesNotSee("Markera som överfört");
        karin.clicks("Ta bort markeringen").sees("Markera som överfört");
    }

    @Test
    void whatHasChangedSinceIsShown() {
        karin.opens(PAGE).clicks("Markera som överfört");
        fixture.saysInstead("JAR", QUESTIONS, "2025-T2", BETTER);
        karin.opens(PAGE).sees("Ändrat sedan det överfördes").sees("Markera som överfört");
        assertThat(item().whole()).isEqualTo("Pågår enligt plan\nFyra av sju enheter ställer frågorna.");
    }

    @Test
    void othersReadItAndMarkNothing() {
        office.opens(PAGE).sees("Två av sju enheter").doesNotSee("Markera som överfört");
        var board = directory.organisation().byCode("JAR").orElseThrow().id();
        var period = calendar.byCode("2025-T2").orElseThrow().id();
        var followUp = item().followUpId();
        assertThatThrownBy(() -> office.acts(() -> service.handedOver(board, period, List.of(followUp))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> office.acts(() -> service.notHandedOver(board, period, followUp)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressThatNamesNoBoardOrPeriodIsNotThere() {
        karin.findsNothingAt("activities/ils?unit=XYZ");
        karin.findsNothingAt("activities/ils?period=2025-T9");
        visitor(fixture.person("1000M", Role.PARTNER_EDITOR)).findsNothingAt(PAGE);
    }

    @Test
    void aPackTakesTheSameFewStatementsHoweverMuchIsInIt() {
        var few = work.statementsOf(this::item);
        for (var activity : List.of("VNR-2021/1.2", "VNR-2021/1.3", "VNR-2021/3.3")) {
            fixture.submits("JAR", activity, "2025-T2", BETTER);
        }
        assertThat(work.statementsOf(this::item)).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private IlsItem item() {
        return office.does(() -> service.pack("JAR", calendar.byCode("2025-T2").orElseThrow()))
                .orElseThrow()
                .items()
                .filter(it -> it.activityCode().equals("3.2"))
                .findFirst()
                .orElseThrow();
    }
}
