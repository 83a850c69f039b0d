package se.samhand.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.CheckInDraft;
import se.samhand.activity.CheckInService;
import se.samhand.activity.CommitmentAnswer;
import se.samhand.activity.CommitmentDraft;
import se.samhand.activity.CommitmentLine;
import se.samhand.activity.CommitmentReader;
import se.samhand.activity.CommitmentService;
import se.samhand.activity.MilestoneDraft;
import se.samhand.activity.MilestoneService;
import se.samhand.activity.ObligationService;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;

/** What the units of the example say to what the programme asks: yes, nearly always, each as soon as it is asked. */
@Component
@Profile("demo")
class ExampleCommitments {

    private static final int AT_MOST = 200;

    private final ExampleCast cast;
    private final ExampleFunctions functions;
    private final ObligationService obligations;
    private final CommitmentReader reader;
    private final CommitmentService commitments;
    private final MilestoneService milestones;
    private final CheckInService checkIns;
    private final OrganisationDirectory directory;

    ExampleCommitments(
            ExampleCast cast,
            ExampleFunctions functions,
            ObligationService obligations,
            CommitmentReader reader,
            CommitmentService commitments,
            MilestoneService milestones,
            CheckInService checkIns,
            OrganisationDirectory directory) {
        this.cast = cast;
        this.functions = functions;
        this.obligations = obligations;
        this.reader = reader;
        this.commitments = commitments;
        this.milestones = milestones;
        this.checkIns = checkIns;
        this.directory = directory;
    }

    /** Of the latest period some things that readers may want to see are answered otherwise. */
    void answer(Period period, LocalDate today) {
        var organisation = directory.readNow();
        var units = new ArrayList<Unit>();
        cast.asTeller(() -> {
            obligations.renew();
            units.addAll(reader.list("").units());
        });
        units.forEach(unit -> cast.as(coordinatorOf(unit, organisation, today), () -> undertake(unit)));
        if (period.code().equals("2026-T2")) {
            cast.as(ExampleCast.coordinatorOf("JAR"), () -> inOwnWords(unitOf("JAR", organisation)));
            cast.as(ExampleCast.coordinatorOf("KUN"), () -> notConcerned(unitOf("KUN", organisation)));
        }
    }

    private static String coordinatorOf(Unit unit, Organisation organisation, LocalDate today) {
        return ExampleCast.coordinatorOf(
                organisation.boardOf(unit.id(), today).orElse(unit).code());
    }

    private boolean undertake(Unit unit) {
        var waiting = linesOf(unit).stream()
                .filter(line -> line.state().awaitsAnswer())
                .map(CommitmentLine::id)
                .toList();
        return waiting.isEmpty() || commitments.undertakeAll(waiting, owner(unit)) > 0;
    }

    private @Nullable UUID owner(Unit unit) {
        return functions.of(unit).orElse(null);
    }

    private boolean inOwnWords(Unit unit) {
        var routine = line(unit, "3.2");
        var words = "Vi börjar med ekonomiskt bistånd och barn och familj, och tar övriga enheter under nästa år.";
        commitments.answer(
                routine.id(),
                routine.version(),
                new CommitmentDraft(CommitmentAnswer.YES_ADAPTED, words, "", owner(unit)));
        add(routine.id(), "Rutinen är beslutad i ledningsgruppen", LocalDate.of(2026, 6, 30));
        add(routine.id(), "Alla enheter ställer frågorna", LocalDate.of(2026, 12, 15));
        note(
                routine.id(),
                LocalDate.of(2026, 6, 11),
                "Två enheter har börjat ställa frågorna. Barn och familj väntar på utbildning.");
        note(routine.id(), LocalDate.of(2026, 8, 26), "Barn och familj är utbildade och börjar i september.");
        return true;
    }

    private void note(UUID commitment, LocalDate day, String text) {
        checkIns.note(commitment, new CheckInDraft(day, ActivityStatus.ON_PLAN, text));
    }

    private void add(UUID commitment, String text, LocalDate due) {
        milestones.add(commitment, new MilestoneDraft(text, due));
    }

    private boolean notConcerned(Unit unit) {
        var line = line(unit, "1.2");
        var reason = "Vi har inga egna mötesplatser för unga; dialogen hålls av grannstadsdelen.";
        commitments.answer(
                line.id(), line.version(), new CommitmentDraft(CommitmentAnswer.NOT_APPLICABLE, "", reason, null));
        return true;
    }

    private CommitmentLine line(Unit unit, String code) {
        return linesOf(unit).stream()
                .filter(it -> it.activityCode().equals(code) && !it.state().hasEnded())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(unit.code() + " has no " + code));
    }

    private List<CommitmentLine> linesOf(Unit unit) {
        return reader.ofUnit(unit.id(), PageRequest.of(0, AT_MOST)).getContent();
    }

    private static Unit unitOf(String code, Organisation organisation) {
        return organisation.byCode(code).orElseThrow();
    }
}
