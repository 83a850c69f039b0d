package se.samhand.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Verification;
import se.samhand.programme.ActivityDraft;
import se.samhand.programme.DraftActivityService;
import se.samhand.programme.DraftTree;
import se.samhand.programme.DraftTreeService;
import se.samhand.programme.NewDraft;
import se.samhand.programme.ResponsibilityDraft;
import se.samhand.programme.ResponsibilityRole;
import se.samhand.programme.VersionService;

/** What the programme office has begun to write for the years after: all of it made up, and marked so. */
@Component
@Profile("demo")
class ExampleDraft {

    private static final String PROGRAMME = "VNR-2021";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final VersionService versions;
    private final DraftTreeService trees;
    private final DraftActivityService activities;

    ExampleDraft(VersionService versions, DraftTreeService trees, DraftActivityService activities) {
        this.versions = versions;
        this.trees = trees;
        this.activities = activities;
    }

    /** One activity in other words, one that is new and one that is left out; nothing decided about what they become. */
    boolean begin() {
        versions.start(
                PROGRAMME,
                new NewDraft(
                        true, FIRST, LAST, "Påhittat utkast: inget av det är beslutat", Verification.ILLUSTRATIVE));
        rewrite(
                "1.2",
                "Påhittad: Föra dialog med unga om våld i nära relationer, minst två gånger per stadsdel och år");
        add("4", "4.5", "Påhittad: Följa upp hur barn som har upplevt våld får stöd i hela staden");
        var islands = activities.find(activity("3.5")).orElseThrow();
        activities.remove(islands.id(), islands.version());
        return true;
    }

    private void rewrite(String code, String text) {
        var activity = activities.find(activity(code)).orElseThrow();
        var was = activity.fields();
        activities.change(
                activity.id(),
                activity.version(),
                new ActivityDraft(
                        was.goalId(),
                        was.code(),
                        text,
                        was.startsOn(),
                        was.endsOn(),
                        Verification.ILLUSTRATIVE,
                        was.rest(),
                        was.targetGroups(),
                        was.violenceTypes(),
                        was.successFactors(),
                        was.responsibilities()));
    }

    private void add(String goalCode, String code, String text) {
        var goal = tree().goals().stream()
                .filter(it -> it.code().equals(goalCode))
                .findFirst()
                .orElseThrow();
        activities.add(
                PROGRAMME,
                new ActivityDraft(
                        goal.id(),
                        code,
                        text,
                        FIRST,
                        LAST,
                        Verification.ILLUSTRATIVE,
                        Verification.ILLUSTRATIVE,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(new ResponsibilityDraft("ALL_DISTRICTS", ResponsibilityRole.LEADS, null, null))));
    }

    private UUID activity(String code) {
        return tree().goals().stream()
                .flatMap(goal -> goal.activities().stream())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DraftTree tree() {
        return trees.tree(PROGRAMME).orElseThrow();
    }
}
