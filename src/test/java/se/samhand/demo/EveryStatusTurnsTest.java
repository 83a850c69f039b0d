package se.samhand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ActiveProfiles;
import se.samhand.activity.Act;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.Answer;
import se.samhand.activity.CellState;
import se.samhand.activity.CommitmentReader;
import se.samhand.activity.CompletionDraft;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.FollowUpFilter;
import se.samhand.activity.FollowUpRow;
import se.samhand.activity.FollowUpService;
import se.samhand.activity.LockService;
import se.samhand.activity.MarkDraft;
import se.samhand.activity.MilestoneReached;
import se.samhand.activity.MilestoneService;
import se.samhand.activity.ReasonDraft;
import se.samhand.activity.Reasons;
import se.samhand.activity.RemedyService;
import se.samhand.activity.RemedyState;
import se.samhand.activity.RemedyWordDraft;
import se.samhand.activity.RequestDraft;
import se.samhand.activity.ReviewService;
import se.samhand.activity.WhyService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.GrantDraft;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockExceptionService;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;

/** What “Varför?” says would turn a status turns it: tried on every status of the example that is not as it should be. */
@SpringBootTest(properties = "samhand.test.own-database=true")
@ActiveProfiles("demo")
class EveryStatusTurnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final String OFFICE = "programkontor";
    private static final Set<CellState> WELL = Set.of(CellState.ON_PLAN, CellState.DONE);
    private static final Set<CellState> NOT_WELL = Set.of(
            CellState.LATE,
            CellState.MISSED,
            CellState.RETURNED,
            CellState.DISCONTINUED,
            CellState.DEVIATES,
            CellState.NOT_STARTED);

    @Autowired
    private ExampleCast cast;

    @Autowired
    private WhyService why;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RemedyService remedies;

    @Autowired
    private MilestoneService milestones;

    @Autowired
    private CommitmentReader commitments;

    @Autowired
    private LockService locks;

    @Autowired
    private LockExceptionService requests;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private PeriodCalendar calendar;

    /** One follow-up, and who writes it now. */
    private record One(UUID commitmentId, Period period, String coordinator) {}

    @Test
    void eachTurnsWhenWhatIsSaidIsDone() {
        Map<CellState, Integer> turned = new EnumMap<>(CellState.class);
        for (var period : calendar.all()) {
            for (var row : notWell(period)) {
                turns(row, new One(row.commitmentId(), period, coordinator(row)));
                turned.merge(row.state(), 1, Integer::sum);
            }
        }
        assertThat(turned)
                .containsKeys(
                        CellState.LATE,
                        CellState.MISSED,
                        CellState.RETURNED,
                        CellState.DEVIATES,
                        CellState.NOT_STARTED);
    }

    private List<FollowUpRow> notWell(Period period) {
        var filter = new FollowUpFilter(null, period.id(), false, null, "");
        return cast
                .as(
                        OFFICE,
                        () -> followUps.find(filter, PageRequest.of(0, 5_000)).getContent())
                .stream()
                .filter(row -> NOT_WELL.contains(row.state()))
                .toList();
    }

    private void turns(FollowUpRow row, One one) {
        var reasons = reasons(one);
        assertThat(reasons.acts()).as(one.toString()).isNotEmpty();
        reasons.acts().forEach(act -> perform(act, one));
        assertThat(reasons(one).state()).as(row.state() + " " + one).isIn(WELL);
    }

    private Reasons reasons(One one) {
        return cast.as(
                one.coordinator(),
                () -> why.why(one.commitmentId(), one.period().code()).orElseThrow());
    }

    private void perform(Act act, One one) {
        switch (act.kind()) {
            case REPORT, COMPLETE ->
                as(
                        one.coordinator(),
                        () -> followUps.submit(followUp(one).id(), followUp(one).version(), better(one)));
            case FINISH_REMEDY -> as(one.coordinator(), () -> finish(Objects.requireNonNull(act.subject()), one));
            case REACH_MILESTONE -> as(one.coordinator(), () -> reach(Objects.requireNonNull(act.subject()), one));
            case ASK_TO_CHANGE ->
                as(one.coordinator(), () -> {
                    followUps.askToChange(followUp(one).id(), new RequestDraft("Läget är ett annat nu."));
                    return act;
                });
            case LET_CHANGE ->
                as(reviewer(act), () -> {
                    var marks = List.of(
                            new MarkDraft(Answer.STATUS, "Stämmer läget?"),
                            new MarkDraft(Answer.NARRATIVE, "Vad är nytt?"));
                    var asked = new CompletionDraft(TODAY.plusDays(7), marks);
                    reviews.askForCompletion(followUp(one).id(), followUp(one).version(), asked);
                    return act;
                });
            case ASK_TO_OPEN ->
                as(one.coordinator(), () -> {
                    locks.askToOpen(followUp(one).id(), new ReasonDraft("Vi hann inte."));
                    return act;
                });
            case OPEN ->
                as(OFFICE, () -> {
                    var request = request(act, one);
                    requests.grant(request.id(), request.version(), new GrantDraft(TODAY.plusDays(7), ""));
                    return act;
                });
            case APPROVE ->
                as(reviewer(act), () -> {
                    reviews.approve(followUp(one).id(), followUp(one).version());
                    return act;
                });
        }
    }

    private <T> void as(String who, Supplier<T> deed) {
        cast.as(who, deed);
    }

    private static String reviewer(Act act) {
        return switch (act.by()) {
            case PROGRAMME_OFFICE -> OFFICE;
            default -> "avdelningschef.jarva";
        };
    }

    private FollowUpDetails followUp(One one) {
        return followUps
                .page(one.commitmentId(), one.period().code())
                .flatMap(page -> page.followUp())
                .orElseThrow();
    }

    /** The answer that goes as planned, in what may be changed. */
    private FollowUpDraft better(One one) {
        var page = followUps.page(one.commitmentId(), one.period().code()).orElseThrow();
        var followUp = page.followUp().orElseThrow();
        var was = followUp.answer();
        var better = new FollowUpDraft(
                followUp.isOpen(Answer.STATUS) ? ActivityStatus.ON_PLAN : was.status(),
                followUp.isOpen(Answer.NARRATIVE) ? "Arbetet går som planerat igen." : was.narrative(),
                was.cause(),
                was.remedy(),
                was.remedyOwner(),
                was.remedyDue(),
                was.difference());
        var proposal = page.situation().orElseThrow().proposal();
        return proposal.differsFrom(better.status()) && followUp.isOpen(Answer.DIFFERENCE)
                ? better.differing("Det som återstår försenar inte helheten.")
                : better;
    }

    private UUID finish(UUID remedyId, One one) {
        remedies.of(one.commitmentId(), one.period()).stream()
                .filter(it -> it.id().equals(remedyId))
                .forEach(it -> remedies.say(
                        it.id(), it.version(), new RemedyWordDraft(RemedyState.DONE, "Åtgärden är genomförd.", null)));
        return remedyId;
    }

    private UUID reach(UUID milestoneId, One one) {
        commitments.read(one.commitmentId()).orElseThrow().milestones().stream()
                .filter(it -> it.id().equals(milestoneId))
                .forEach(it -> milestones.reached(
                        one.commitmentId(), it.id(), it.version(), new MilestoneReached(TODAY, "Protokoll § 12")));
        return milestoneId;
    }

    private LockExceptionDetails request(Act act, One one) {
        var open = new ArrayList<>(requests.find(PageRequest.of(0, 200)).getContent());
        return open.stream()
                .filter(it -> act.subject() == null
                        ? it.period().id().equals(one.period().id()) && it.decidedAt() == null
                        : it.id().equals(act.subject()))
                .findFirst()
                .orElseThrow();
    }

    /** Of a board that is no more, the one that carries on. */
    private String coordinator(FollowUpRow row) {
        var organisation = directory.organisation();
        var board = organisation.byCode(row.boardCode()).orElseThrow();
        return ExampleCast.coordinatorOf(organisation.carriesOnFor(board.id(), TODAY).stream()
                .findFirst()
                .map(Unit::code)
                .orElse(row.boardCode()));
    }
}
