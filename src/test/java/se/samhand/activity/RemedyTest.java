package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.activity.ActivityFixture.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.period.PeriodService;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.tasks.TaskLine;
import se.samhand.tasks.TaskService;

/** What a unit does about a deviation comes back until it is done. */
class RemedyTest extends PortalUiTest {

    private static final String QUESTIONS = "VNR-2021/3.2";
    private static final String LATE = "En tidigare åtgärd skulle ha varit klar. Berätta hur det gick.";
    private static final LocalDate DUE = LocalDate.of(2025, 11, 1);
    private static final FollowUpDraft ON_PLAN =
            new FollowUpDraft(ActivityStatus.ON_PLAN, "Två av sju enheter är klara.", "", "", "", null);

    @Autowired
    private ActivityFixture fixture;

    @Autowired
    private RemedyService remedies;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private TaskService tasks;

    @Autowired
    private PeriodService periods;

    private PortalUser karin;

    @BeforeEach
    void jarvaDeviates() {
        fixture.city(LocalDate.of(2025, 9, 1));
        karin = fixture.person("JAR", Role.COORDINATOR);
        fixture.submits("JAR", QUESTIONS, "2025-T2", deviating("Vi anlitar en vikarie.", DUE));
    }

    @Test
    void itShowsInTheNextPeriodAndOnceHandedInInItsOwn() {
        assertThat(openIn("2025-VB")).containsExactly("Vi anlitar en vikarie.");
        assertThat(openIn("2025-T2")).containsExactly("Vi anlitar en vikarie.");
        assertThat(openIn("2025-T1")).isEmpty();
    }

    @Test
    void itIsATaskOfTheCoordinatorFromTwoWeeksBeforeItsDayUntilItIsSettled() {
        onDay(DUE.minusDays(15));
        assertThat(remedyTasks(karin)).isEmpty();
        onDay(DUE.minusDays(14));
        assertThat(remedyTasks(karin))
                .singleElement()
                .extracting(TaskLine::dueOn)
                .isEqualTo(DUE);
        says(karin, RemedyState.ONGOING, "Vikarien börjar i december.", DUE.plusMonths(2));
        assertThat(remedyTasks(karin)).isEmpty();
        onDay(DUE.plusMonths(2));
        assertThat(remedyTasks(karin)).hasSize(1);
        says(karin, RemedyState.DONE, "Vikarien är på plats.", null);
        assertThat(remedyTasks(karin)).isEmpty();
        onDay(DUE.plusMonths(3));
        assertThat(remedyTasks(karin)).isEmpty();
        assertThat(openIn("2025-VB")).isEmpty();
    }

    @Test
    void nothingIsSubmittedWhileARemedyPastItsDayHasNotBeenSpokenOf() {
        onDay(LocalDate.of(2025, 12, 10));
        var next = fixture.followUp("JAR", QUESTIONS, "2025-VB");
        assertThatThrownBy(() -> as(karin, () -> followUps.submit(next.id(), next.version(), ON_PLAN)))
                .isInstanceOfSatisfying(
                        NotReadyToSubmit.class,
                        refusal -> assertThat(refusal.faults()).startsWith(Fault.EARLIER_REMEDY_UNSPOKEN));
        says(karin, RemedyState.NO_LONGER_RELEVANT, "Tjänsten är tillsatt.", null);
        fixture.submits("JAR", QUESTIONS, "2025-VB", ON_PLAN);
    }

    @Test
    void aNewDeviationKeepsTheOldOnes() {
        onDay(LocalDate.of(2025, 12, 10));
        says(karin, RemedyState.ONGOING, "Vikarien börjar i januari.", LocalDate.of(2026, 2, 1));
        fixture.submits("JAR", QUESTIONS, "2025-VB", deviating("Vi delar upp arbetet.", LocalDate.of(2026, 6, 1)));
        assertThat(openIn("2025-VB")).containsExactly("Vi anlitar en vikarie.", "Vi delar upp arbetet.");
    }

    @Test
    void theSameRemedyUntilAnotherDayIsSpokenOfAndStaysOne() {
        onDay(LocalDate.of(2025, 12, 10));
        fixture.submits("JAR", QUESTIONS, "2025-VB", deviating("Vi anlitar en vikarie.", LocalDate.of(2026, 2, 1)));
        assertThat(seen("2025-VB"))
                .singleElement()
                .extracting(RemedyDetails::dueOn)
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void whatIsCompletedSaysWhatItSaysNow() {
        fixture.saysInstead("JAR", QUESTIONS, "2025-T2", deviating("Vi anlitar två vikarier.", DUE));
        assertThat(openIn("2025-VB")).containsExactly("Vi anlitar två vikarier.");
        fixture.saysInstead("JAR", QUESTIONS, "2025-T2", ON_PLAN);
        assertThat(openIn("2025-VB")).isEmpty();
        assertThat(seen("2025-VB"))
                .singleElement()
                .extracting(RemedyDetails::state)
                .isEqualTo(RemedyState.WITHDRAWN);
    }

    @Test
    void itIsSettledOnceGoesOnUntilADayToComeAndNobodyOverwritesAnother() {
        var read = seen("2025-VB").getFirst();
        assertThatThrownBy(() -> says(karin, RemedyState.ONGOING, "Snart.", LocalDate.of(2025, 8, 31)))
                .isInstanceOf(RemedyDayNotPossible.class);
        assertThatThrownBy(() -> says(karin, RemedyState.ONGOING, "Snart.", null))
                .isInstanceOf(RemedyDayNotPossible.class);
        says(karin, RemedyState.DONE, "Klart.", null);
        var again = new RemedyWordDraft(RemedyState.DONE, "Klart.", null);
        assertThatThrownBy(() -> as(karin, () -> said(read.id(), read.version(), again)))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThatThrownBy(() -> says(karin, RemedyState.DONE, "Klart.", null)).isInstanceOf(RemedySettled.class);
    }

    @Test
    void onlyTheUnitsCoordinatorSaysHowItGoesAndAllOfTheCitysStaffReadIt() {
        for (var other : List.of(
                fixture.person("FAR", Role.COORDINATOR),
                fixture.person("JAR", Role.APPROVER),
                fixture.person("SOF", Role.PROGRAMME_OFFICE))) {
            assertThatThrownBy(() -> says(other, RemedyState.DONE, "Klart.", null))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(seenBy(other, "2025-VB")).hasSize(1).noneMatch(RemedyDetails::mayWrite);
        }
        assertThatThrownBy(() -> seenBy(fixture.person("1000M", Role.PARTNER_EDITOR), "2025-VB"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void afterAMergerItComesBackAtTheBoardThatCarriesOn() {
        var day = LocalDate.of(2023, 7, 10);
        fixture.itIs(LocalDate.of(2023, 5, 2));
        as(fixture.person("STHLM", Role.ADMIN), () -> {
            periods.addYear(2023);
            return true;
        });
        fixture.renew();
        fixture.submits("RIK", QUESTIONS, "2023-T1", deviating("Vi lånar en utbildare.", day));
        onDay(LocalDate.of(2023, 7, 5));
        assertThat(remedyTasks(fixture.person("RIK", Role.COORDINATOR))).isEmpty();
        assertThat(remedyTasks(karin))
                .singleElement()
                .extracting(TaskLine::dueOn)
                .isEqualTo(day);
        assertThat(openIn("2023-T2")).contains("Vi lånar en utbildare.");
    }

    @Test
    void theFormLeadsToARemedyThatNobodyHasSpokenOf() {
        onDay(LocalDate.of(2025, 12, 10));
        var sara = visitor(karin).opens(address("2025-VB"));
        sara.sees("Åtgärder från tidigare")
                .sees("Skulle varit klar 1 november 2025")
                .sees("3 saker återstår");
        sara.clicks("Skicka in").sees(LATE);
        sara.clicks("Spara").isToldNextTo("Beskriv i en mening", "Beskriv med en mening hur det är");
        sara.chooses("Hur är det med åtgärden?", "Pågår").types("Beskriv i en mening", "Vikarien börjar snart.");
        sara.clicks("Spara").isToldNextTo("Ny dag då åtgärden ska vara klar", "Ange en dag från i dag och framåt.");
        sara.picks("Ny dag då åtgärden ska vara klar", LocalDate.of(2026, 1, 31))
                .clicks("Spara");
        sara.isTold("Sparat.").sees("Klar senast 31 januari 2026").sees("Vikarien börjar snart.");
        sara.sees("2 saker återstår");
    }

    private static FollowUpDraft deviating(String remedy, LocalDate due) {
        return new FollowUpDraft(
                ActivityStatus.DEVIATES, "Det går långsamt.", "Obesatta tjänster.", remedy, "Avdelningschef", due);
    }

    private void onDay(LocalDate day) {
        fixture.itIs(day);
        fixture.renew();
    }

    private List<TaskLine> remedyTasks(PortalUser user) {
        var waiting = as(user, () -> tasks.mine("REMEDY"));
        return Stream.of(waiting.overdue(), waiting.thisWeek(), waiting.later())
                .flatMap(List::stream)
                .toList();
    }

    private void says(PortalUser user, RemedyState state, String sentence, @Nullable LocalDate until) {
        var remedy = seen("2025-VB").getFirst();
        as(user, () -> said(remedy.id(), remedy.version(), new RemedyWordDraft(state, sentence, until)));
    }

    private boolean said(UUID id, long version, RemedyWordDraft word) {
        remedies.say(id, version, word);
        return true;
    }

    private List<String> openIn(String period) {
        return seen(period).stream()
                .filter(it -> !it.state().isSettled())
                .map(RemedyDetails::text)
                .toList();
    }

    private List<RemedyDetails> seen(String period) {
        return seenBy(karin, period);
    }

    private List<RemedyDetails> seenBy(PortalUser user, String period) {
        var commitment =
                fixture.followUp("JAR", QUESTIONS, "2025-T2").commitment().id();
        return as(user, () -> remedies.of(commitment, fixture.period(period)));
    }

    private String address(String period) {
        return "activities/"
                + fixture.followUp("JAR", QUESTIONS, period).commitment().id() + "?period=" + period;
    }
}
