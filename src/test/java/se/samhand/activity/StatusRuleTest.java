package se.samhand.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.activity.ActivityStatus.DEVIATES;
import static se.samhand.activity.ActivityStatus.DISCONTINUED;
import static se.samhand.activity.ActivityStatus.DONE;
import static se.samhand.activity.ActivityStatus.NOT_STARTED;
import static se.samhand.activity.ActivityStatus.ON_PLAN;
import static se.samhand.activity.Ground.Kind.COMMITMENT_ENDED;
import static se.samhand.activity.Ground.Kind.FIGURE_MISSED;
import static se.samhand.activity.Ground.Kind.FIGURE_REACHED;
import static se.samhand.activity.Ground.Kind.MILESTONES_REACHED;
import static se.samhand.activity.Ground.Kind.MILESTONE_AHEAD;
import static se.samhand.activity.Ground.Kind.MILESTONE_LATE;
import static se.samhand.activity.Ground.Kind.NOTHING_REPORTED;
import static se.samhand.activity.Ground.Kind.NOT_BEGUN;
import static se.samhand.activity.Ground.Kind.OVER;
import static se.samhand.activity.Ground.Kind.REMEDY_LATE;
import static se.samhand.activity.Ground.Kind.REMEDY_OPEN;
import static se.samhand.activity.Ground.Kind.SAID_LAST;
import static se.samhand.activity.Ground.Kind.UNDER_WAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samhand.activity.Ground.Kind;
import se.samhand.activity.Known.Step;
import se.samhand.indicator.Aim;
import se.samhand.indicator.GoalFigure;
import se.samhand.indicator.Interval;
import se.samhand.indicator.Reached;
import se.samhand.indicator.Shown;
import se.samhand.indicator.ShownFigure;
import se.samhand.indicator.ValueKind;
import se.samhand.period.Period;
import se.samhand.period.PeriodScheme;

/** What the rule proposes from what is known, and from what. */
class StatusRuleTest {

    private static final LocalDate BEGINS = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final LocalDate ENDS = LocalDate.of(2026, 12, 31);
    private static final Step LATE = new Step("Rutinen är beslutad", DAY.minusDays(1), false);
    private static final Step DUE_TODAY = new Step("Rutinen är beslutad", DAY, false);
    private static final Step REACHED = new Step("Rutinen är beslutad", DAY.minusDays(1), true);
    private static final Step AHEAD = new Step("Alla frågar", DAY.plusDays(90), false);

    private record Case(String name, Known known, @Nullable ActivityStatus proposed, Kind... because) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("nothing is reported", known(null), null, NOTHING_REPORTED, UNDER_WAY),
                new Case("it was not started the last time", known(NOT_STARTED), null, NOTHING_REPORTED, UNDER_WAY),
                new Case("it went as planned the last time", known(ON_PLAN), ON_PLAN, UNDER_WAY),
                new Case("it deviated, and nothing is left to do", known(DEVIATES), ON_PLAN, UNDER_WAY),
                new Case("it was done the last time", known(DONE), DONE, SAID_LAST),
                new Case("it was given up the last time", known(DISCONTINUED), DISCONTINUED, SAID_LAST),
                new Case("it begins tomorrow", on(BEGINS.minusDays(1), null), NOT_STARTED, NOT_BEGUN),
                new Case("it begins today", on(BEGINS, null), null, NOTHING_REPORTED, UNDER_WAY),
                new Case("it ends today", on(ENDS, ON_PLAN), ON_PLAN, UNDER_WAY),
                new Case("it ended yesterday", on(ENDS.plusDays(1), ON_PLAN), DONE, OVER),
                new Case("the unit has finished it", ended(DONE), DONE, COMMITMENT_ENDED),
                new Case("the unit has given it up", ended(DISCONTINUED), DISCONTINUED, COMMITMENT_ENDED),
                new Case("a step is late", steps(LATE), DEVIATES, MILESTONE_LATE),
                new Case(
                        "a step is late, another ahead", steps(AHEAD, LATE), DEVIATES, MILESTONE_LATE, MILESTONE_AHEAD),
                new Case("a step is due today", steps(DUE_TODAY), ON_PLAN, MILESTONE_AHEAD, UNDER_WAY),
                new Case("a step is reached", steps(REACHED), ON_PLAN, MILESTONES_REACHED, UNDER_WAY),
                new Case("a remedy is late", remedy(LATE), DEVIATES, REMEDY_LATE),
                new Case("a remedy is not done", remedy(AHEAD), DEVIATES, REMEDY_OPEN),
                new Case("a figure misses", figure(Reached.NOT_REACHED), DEVIATES, FIGURE_MISSED),
                new Case("a figure lies outside", figure(Reached.OUTSIDE), DEVIATES, FIGURE_MISSED),
                new Case("a figure reaches", figure(Reached.REACHED), ON_PLAN, FIGURE_REACHED, UNDER_WAY),
                new Case("a figure is not known", figure(Reached.UNKNOWN), null, NOTHING_REPORTED, UNDER_WAY));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itIsProposedAndFromWhat(Case it) {
        var proposal = StatusRule.proposal(it.known());
        assertThat(proposal.status()).isEqualTo(it.proposed());
        assertThat(proposal.grounds()).extracting(Ground::kind).containsExactly(it.because());
    }

    @Test
    void whatItRestsOnIsKeptAsItStood() {
        var grounds = StatusRule.proposal(new Known(
                        DAY, BEGINS, ENDS, null, null, ON_PLAN, List.of(LATE), List.of(), figures(Reached.NOT_REACHED)))
                .grounds();
        var column = new GroundsAsText();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(grounds)))
                .isEqualTo(grounds);
        assertThat(grounds.get(1)).isEqualTo(new Ground(FIGURE_MISSED, "Enheter med rutin", DAY, "5/7", "80 %"));
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }

    private static Known known(@Nullable ActivityStatus last) {
        return on(DAY, last);
    }

    private static Known on(LocalDate day, @Nullable ActivityStatus last) {
        return new Known(day, BEGINS, ENDS, null, null, last, List.of(), List.of(), List.of());
    }

    private static Known ended(ActivityStatus as) {
        return new Known(DAY, BEGINS, ENDS, as, DAY, ON_PLAN, List.of(LATE), List.of(), List.of());
    }

    private static Known steps(Step... steps) {
        return new Known(DAY, BEGINS, ENDS, null, null, null, List.of(steps), List.of(), List.of());
    }

    private static Known remedy(Step remedy) {
        return new Known(DAY, BEGINS, ENDS, null, null, DEVIATES, List.of(), List.of(remedy), List.of());
    }

    private static Known figure(Reached reached) {
        return new Known(DAY, BEGINS, ENDS, null, null, null, List.of(), List.of(), figures(reached));
    }

    private static List<GoalFigure> figures(Reached reached) {
        var period = new Period(UUID.randomUUID(), "2026-T2", PeriodScheme.TERTIAL, BEGINS, DAY, DAY, DAY, DAY);
        var aim = new Aim(Interval.parsed("80").orElseThrow(), "", true, reached);
        var figure = new ShownFigure(Shown.VALUE, BigDecimal.valueOf(5), BigDecimal.valueOf(7), false);
        return List.of(
                new GoalFigure("VNR-2021/3", "RUTIN", "Enheter med rutin", ValueKind.RATIO, period, figure, aim));
    }
}
