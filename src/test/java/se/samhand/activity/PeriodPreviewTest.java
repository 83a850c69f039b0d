package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import se.samhand.period.ChangePreview;
import se.samhand.period.DatesOutOfOrder;
import se.samhand.period.GrantDraft;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockExceptionService;
import se.samhand.period.PeriodDates;
import se.samhand.period.PeriodService;
import se.samhand.period.PeriodState;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What a change of a period's days does is shown before it is made, and nothing is lost by it. */
class PeriodPreviewTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final LocalDate OPENS = LocalDate.of(2025, 8, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 9, 15);
    private static final LocalDate CLOSES = LocalDate.of(2025, 9, 30);
    private static final FollowUpDraft TYPED =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private FollowUpService service;

    @Autowired
    private PeriodService periods;

    @Autowired
    private LockService locks;

    @Autowired
    private LockExceptionService decisions;

    private PortalUser karin;
    private PortalUser office;

    @BeforeEach
    void theCityOnceTheSecondTertialIsLate() {
        fixture.city(LocalDate.of(2025, 9, 22));
        karin = fixture.person("JAR", Role.COORDINATOR);
        office = fixture.person("SOF", Role.PROGRAMME_OFFICE);
        as(karin, () -> service.save(followUp().id(), followUp().version(), TYPED));
    }

    @Test
    void aLaterDueDayMakesWhatIsLateNoLongerLate() {
        var effects = preview(OPENS, LocalDate.of(2025, 9, 25), CLOSES).effects();
        assertThat(effects.noLongerLate()).isPositive();
        assertThat(effects.becomeLate() + effects.open() + effects.close()).isZero();
        assertThat(effects.units()).isPositive();
    }

    @Test
    void anEarlierClosingClosesWhatIsNotSubmittedAndTellsWhatHasBegun() {
        var preview = preview(OPENS, DUE, LocalDate.of(2025, 9, 20));
        assertThat(preview.after()).isEqualTo(PeriodState.CLOSED);
        assertThat(preview.effects().close()).isPositive();
        assertThat(preview.effects().begun()).isEqualTo(1);
        assertThat(preview.effects().noLongerLate()).isZero();
    }

    @Test
    void daysThatChangeNothingTodaySaySo() {
        assertThat(preview(OPENS, DUE, CLOSES.plusDays(7)).effects().isNothing())
                .isTrue();
    }

    @Test
    void aPeriodThatOpensAgainTellsWhichExceptionsAreNoLongerNeeded() {
        fixture.itIs(LocalDate.of(2025, 10, 2));
        as(karin, () -> {
            locks.askToOpen(followUp().id(), new ReasonDraft("Vi hann inte."));
            return true;
        });
        as(office, () -> {
            var request = decisions.find(PageRequest.of(0, 1)).getContent().getFirst();
            decisions.grant(request.id(), request.version(), new GrantDraft(LocalDate.of(2025, 10, 9), ""));
            return true;
        });
        assertThat(preview(OPENS, DUE, LocalDate.of(2025, 10, 31)).unneeded())
                .extracting(LockExceptionDetails::unitName)
                .containsExactly("Järva");
        var shorter = preview(OPENS, DUE, LocalDate.of(2025, 10, 5));
        assertThat(shorter.unneeded()).isEmpty();
        assertThat(shorter.needed()).hasSize(1);
        assertThat(shorter.effects().open()).isPositive();
    }

    @Test
    void daysOutOfOrderAreNotPreviewed() {
        assertThatThrownBy(() -> preview(DUE, OPENS, CLOSES)).isInstanceOf(DatesOutOfOrder.class);
    }

    @Test
    void aDraftIsKeptThroughClosingAndOpeningAgain() {
        var before = followUp();
        change(OPENS, DUE, LocalDate.of(2025, 9, 20));
        assertThat(followUp().answer()).isEqualTo(TYPED);
        assertThatThrownBy(() ->
                        as(karin, () -> service.save(followUp().id(), followUp().version(), TYPED)))
                .isInstanceOf(PeriodNotOpen.class);
        change(OPENS, LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 20));
        assertThat(followUp().id()).isEqualTo(before.id());
        assertThat(followUp().answer()).isEqualTo(TYPED);
        assertThat(followUp().dueOn()).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(as(karin, () -> service.submit(followUp().id(), followUp().version(), TYPED))
                        .stage())
                .isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void theChangeIsConfirmedAfterItsPreview() {
        Visitor petra = visitor(office);
        petra.opens("admin/periods").clicksInRow(4, "change").doesNotSee("Ändra dagarna");
        petra.picks("Stänger", LocalDate.of(2025, 9, 20)).clicks("Visa vad det gör");
        petra.sees("Perioden är i dag: öppen, tiden har gått ut. Den blir: stängd.")
                .sees("I 1 av dem har någon börjat skriva.")
                .sees("Inget som någon har skrivit går förlorat");
        assertThat(fixture.period("2025-T2").closes()).isEqualTo(CLOSES);
        petra.clicks("Ändra dagarna");
        assertThat(fixture.period("2025-T2").closes()).isEqualTo(LocalDate.of(2025, 9, 20));
    }

    @Test
    void anotherDayAfterThePreviewAsksForANewOne() {
        Visitor petra = visitor(office);
        petra.opens("admin/periods").clicksInRow(4, "change");
        petra.picks("Stänger", LocalDate.of(2025, 9, 20))
                .clicks("Visa vad det gör")
                .sees("Ändra dagarna");
        petra.picks("Stänger", LocalDate.of(2025, 9, 21)).doesNotSee("Ändra dagarna");
    }

    private ChangePreview preview(LocalDate opens, LocalDate due, LocalDate closes) {
        return as(office, () -> periods.preview(fixture.period("2025-T2").id(), new PeriodDates(opens, due, closes)));
    }

    private void change(LocalDate opens, LocalDate due, LocalDate closes) {
        as(office, () -> {
            var read = periods.periods(PageRequest.of(0, 50)).getContent().stream()
                    .filter(it -> it.period().code().equals("2025-T2"))
                    .findFirst()
                    .orElseThrow();
            return periods.change(read.period().id(), read.version(), new PeriodDates(opens, due, closes));
        });
    }

    private FollowUp followUp() {
        return fixture.followUp("JAR", QUESTIONS, "2025-T2");
    }
}
