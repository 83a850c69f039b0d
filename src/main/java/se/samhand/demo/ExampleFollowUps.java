package se.samhand.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import se.samhand.activity.ActivityStatus;
import se.samhand.activity.FollowUpDraft;
import se.samhand.activity.FollowUpFilter;
import se.samhand.activity.FollowUpRow;
import se.samhand.activity.FollowUpService;
import se.samhand.activity.ObligationService;
import se.samhand.period.Period;

/** What the units of the example answer, period by period: most of it, in time, and not all of it well. */
@Component
@Profile("demo")
class ExampleFollowUps {

    private static final int AT_MOST = 2_000;

    private final ExampleCast cast;
    private final ObligationService obligations;
    private final FollowUpService followUps;
    private final ExampleRemedies remedies;
    private final ExampleEvidence evidence;

    ExampleFollowUps(
            ExampleCast cast,
            ObligationService obligations,
            FollowUpService followUps,
            ExampleRemedies remedies,
            ExampleEvidence evidence) {
        this.cast = cast;
        this.obligations = obligations;
        this.followUps = followUps;
        this.remedies = remedies;
        this.evidence = evidence;
    }

    void answer(Period period) {
        cast.asTeller(() -> {
            obligations.renew();
            var filter = new FollowUpFilter(null, period.id(), true, null, "");
            followUps.find(filter, PageRequest.of(0, AT_MOST)).forEach(row -> answer(row, period));
        });
    }

    private void answer(FollowUpRow row, Period period) {
        var chance = Math.floorMod((row.activityCode() + row.unitName() + period.code()).hashCode(), 100);
        var now = period.code().equals("2026-T2");
        if (now && isKeptForTheReader(row) || isLeftUnanswered(row, period) || chance < (now ? 35 : 4)) {
            return;
        }
        var coordinator = ExampleCast.coordinatorOf(row.boardCode());
        cast.as(coordinator, () -> evidence.show(row, period));
        if (now && chance < 45) {
            cast.as(coordinator, () -> followUps.save(row.id(), 0, unfinished(row)));
        } else {
            cast.as(coordinator, () -> remedies.tell(row.commitmentId(), period, chance));
            cast.as(coordinator, () -> followUps.submit(row.id(), 0, judged(row, answer(period, chance))));
        }
    }

    /** Their boards ask later to have the period opened. */
    private static boolean isLeftUnanswered(FollowUpRow row, Period period) {
        return period.code().equals("2026-T1")
                && (row.activityCode().equals("3.5") && row.boardCode().equals("FAR")
                        || row.activityCode().equals("1.4") && row.boardCode().equals("SVB"));
    }

    /** What the example sign-ins are to find waiting for them. */
    private static boolean isKeptForTheReader(FollowUpRow row) {
        return row.activityCode().equals("3.2") && Set.of("JAR", "FAR").contains(row.boardCode())
                || row.activityCode().equals("1.4") && row.boardCode().equals("SVB");
    }

    private static FollowUpDraft unfinished(FollowUpRow row) {
        return new FollowUpDraft(
                null,
                "Vi har börjat med \u201d" + row.activityText() + "\u201d och skriver mer efter nästa möte.",
                "",
                "",
                "",
                null);
    }

    private static FollowUpDraft answer(Period period, int chance) {
        if (chance < 20) {
            return new FollowUpDraft(
                    ActivityStatus.DEVIATES,
                    "Arbetet har kommit i gång men går långsammare än vi hade planerat.",
                    "Två tjänster har varit obesatta under perioden.",
                    "Vi fördelar om arbetet och tar hjälp av en grannenhet.",
                    "Avdelningschef",
                    period.due().plusMonths(3));
        }
        if (chance < 28) {
            return new FollowUpDraft(
                    ActivityStatus.NOT_STARTED, "Arbetet börjar efter sommaren, enligt plan.", "", "", "", null);
        }
        if (chance < 40) {
            return new FollowUpDraft(
                    ActivityStatus.DONE, "Klart, och en del av det vanliga arbetet.", "", "", "", null);
        }
        return new FollowUpDraft(ActivityStatus.ON_PLAN, said(chance), "", "", "", null);
    }

    /** Where the rule proposes something else, the coordinator says why. */
    private FollowUpDraft judged(FollowUpRow row, FollowUpDraft answer) {
        var differs = followUps.situation(row.id()).proposal().differsFrom(answer.status());
        return differs ? answer.differing(why(answer.status())) : answer;
    }

    private static String why(@Nullable ActivityStatus status) {
        return switch (status) {
            case DEVIATES -> "Vakanserna syns inte i delstegen än.";
            case NOT_STARTED -> "Arbetet har stått stilla sedan förra uppföljningen och börjar om efter sommaren.";
            case DONE -> "Arbetet är klart före tiden och en del av det vanliga arbetet.";
            case null, default -> "Det som återstår är litet och försenar inte helheten.";
        };
    }

    private static String said(int chance) {
        return switch (chance % 3) {
            case 0 -> "Arbetet går enligt plan. Två av sju enheter är klara och resten följer under året.";
            case 1 -> "Vi har hållit två träffar för berörda enheter och stämt av med socialförvaltningen.";
            default -> "Rutinen är förankrad i ledningsgruppen och används. Nästa avstämning är bokad.";
        };
    }
}
