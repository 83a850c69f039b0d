package se.samhand.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samhand.activity.Ground.Kind;
import se.samhand.activity.Known.Step;
import se.samhand.indicator.GoalFigure;
import se.samhand.indicator.Reached;

/**
 * Proposes how an activity goes. In this order: what has ended stays as it ended; what has not begun is not started; where a
 * step or a remedy is late, a remedy is not done or a figure misses its target, it deviates; what is over is done; of what
 * nobody has reported anything the rule says nothing; everything else goes as planned.
 */
final class StatusRule {

    private final Known known;
    private final List<Ground> grounds = new ArrayList<>();

    private StatusRule(Known known) {
        this.known = known;
    }

    static Proposal proposal(Known known) {
        return new StatusRule(known).proposal();
    }

    private Proposal proposal() {
        if (known.endedAs() != null) {
            return because(known.endedAs(), Ground.on(Kind.COMMITMENT_ENDED, known.endedOn()));
        }
        var last = known.saidLast();
        if (last == ActivityStatus.DONE || last == ActivityStatus.DISCONTINUED) {
            return because(last, Ground.of(Kind.SAID_LAST, last.name(), null));
        }
        if (known.day().isBefore(known.beginsOn())) {
            return because(ActivityStatus.NOT_STARTED, Ground.on(Kind.NOT_BEGUN, known.beginsOn()));
        }
        weighRemedies();
        weighMilestones();
        known.figures().forEach(this::weigh);
        if (grounds.stream().anyMatch(it -> it.kind().isAgainst())) {
            return new Proposal(ActivityStatus.DEVIATES, gravestFirst());
        }
        var over = known.day().isAfter(known.endsOn());
        grounds.add(Ground.on(over ? Kind.OVER : Kind.UNDER_WAY, known.endsOn()));
        if (over) {
            return new Proposal(ActivityStatus.DONE, grounds);
        }
        if (grounds.size() == 1 && (last == null || last == ActivityStatus.NOT_STARTED)) {
            grounds.addFirst(Ground.of(Kind.NOTHING_REPORTED));
            return new Proposal(null, grounds);
        }
        return new Proposal(ActivityStatus.ON_PLAN, grounds);
    }

    private static Proposal because(ActivityStatus status, Ground ground) {
        return new Proposal(status, List.of(ground));
    }

    private void weighRemedies() {
        byDay(known.remedies()).forEach(it -> {
            var kind = it.isLate(known.day()) ? Kind.REMEDY_LATE : Kind.REMEDY_OPEN;
            grounds.add(Ground.of(kind, it.text(), it.dueOn()));
        });
    }

    private void weighMilestones() {
        var steps = byDay(known.milestones());
        steps.stream()
                .filter(it -> it.isLate(known.day()))
                .forEach(it -> grounds.add(Ground.of(Kind.MILESTONE_LATE, it.text(), it.dueOn())));
        var reached = steps.stream().filter(Step::reached).count();
        if (reached > 0) {
            grounds.add(Ground.of(Kind.MILESTONES_REACHED, reached + "/" + steps.size(), null));
        }
        steps.stream()
                .filter(it -> !it.reached() && !it.isLate(known.day()))
                .findFirst()
                .ifPresent(it -> grounds.add(Ground.of(Kind.MILESTONE_AHEAD, it.text(), it.dueOn())));
    }

    private static List<Step> byDay(List<Step> steps) {
        return steps.stream().sorted(Comparator.comparing(Step::dueOn)).toList();
    }

    private void weigh(GoalFigure figure) {
        var aim = figure.aim().interval();
        var reached = figure.aim().reached();
        if (aim == null || reached == Reached.UNKNOWN) {
            return;
        }
        var missed = reached == Reached.NOT_REACHED || reached == Reached.OUTSIDE;
        grounds.add(new Ground(
                missed ? Kind.FIGURE_MISSED : Kind.FIGURE_REACHED,
                figure.name(),
                figure.period().to(),
                text(figure),
                aim.text() + (figure.kind().isShare() ? " %" : "")));
    }

    /** As in 5/7, or 12. */
    private static String text(GoalFigure figure) {
        var shown = figure.figure();
        var number = shown.number() == null ? "0" : shown.number().toPlainString();
        return shown.denominator() == null
                ? number
                : number + "/" + shown.denominator().toPlainString();
    }

    private List<Ground> gravestFirst() {
        return grounds.stream()
                .sorted(Comparator.comparing(it -> !it.kind().isAgainst()))
                .toList();
    }
}
