package se.samhand.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.training.Topic;
import se.samhand.training.routines.ChangeSize;
import se.samhand.training.routines.DecisionDraft;
import se.samhand.training.routines.DecisionLevel;
import se.samhand.training.routines.QuestionSetDraft;
import se.samhand.training.routines.QuestionSetService;
import se.samhand.training.routines.RoutineDraft;
import se.samhand.training.routines.RoutineService;
import se.samhand.training.routines.VersionDetails;
import se.samhand.training.routines.VersionDraft;

/**
 * Three routines: one in its second version, upon which units have written their own, one that should have been looked
 * through, and one that is still a draft. Texts, decisions and dates are made up; the published questions are real.
 */
@Component
@Profile("demo")
class ExampleRoutines {

    private static final String PUBLISHED = "https://www.socialstyrelsen.se/";
    private static final String TRAINER = "utbildare";

    private final ExampleCast cast;
    private final RoutineService routines;
    private final QuestionSetService questionSets;
    private final OrganisationDirectory directory;

    ExampleRoutines(
            ExampleCast cast,
            RoutineService routines,
            QuestionSetService questionSets,
            OrganisationDirectory directory) {
        this.cast = cast;
        this.routines = routines;
        this.questionSets = questionSets;
        this.directory = directory;
    }

    void areWritten() {
        var adults = cast.as(TRAINER, this::adults);
        localised(
                adults,
                "enhetschef.jarva",
                "JAR-EKB",
                LocalDate.of(2025, 11, 3),
                "Frågorna ställs vid nybesök, i rum 4.");
        localised(adults, "samordnare.farsta", "FAR", LocalDate.of(2025, 10, 1), "Gäller alla enheter i Farsta.");
        cast.as(TRAINER, () -> {
            adultsAnew(adults);
            usersOfViolence();
            return routines.begin(new RoutineDraft("Fråga unga om våld i nära relation", Topic.YOUTH));
        });
    }

    private VersionDetails adults() {
        var questions = set(Topic.ADULTS, "FREDA kortfrågor", "Vuxna");
        set(Topic.YOUTH, "Frågor till unga", "Unga");
        var begun = routines.begin(new RoutineDraft("Fråga vuxna om våldsutsatthet", Topic.ADULTS));
        return decided(
                begun,
                new VersionDraft(
                        ChangeSize.MAJOR,
                        "",
                        "Frågorna ställs till alla vuxna vid första besöket, alltid i enrum och utan anhöriga.",
                        questions,
                        "Erbjud samtal samma dag. Bedöm behovet av skydd tillsammans med relationsvåldsteamet.",
                        "Relationsvåldsteamet i stadsdelen eller Relationsvåldscentrum."),
                LocalDate.of(2025, 6, 10),
                LocalDate.of(2026, 12, 31));
    }

    private void adultsAnew(VersionDetails first) {
        var next = routines.followOn(first.id());
        var said = next.written();
        decided(
                next,
                new VersionDraft(
                        ChangeSize.MINOR,
                        "Tolk beställs alltid, även när en anhörig kan språket.",
                        said.text() + "\n\nBehövs tolk beställs en. En anhörig tolkar aldrig.",
                        said.questionSetId(),
                        said.planForYes(),
                        said.planForReferral()),
                LocalDate.of(2026, 6, 9),
                LocalDate.of(2027, 6, 30));
    }

    private void usersOfViolence() {
        var questions = set(Topic.USE_OF_VIOLENCE, "Frågor om egen våldsutövning", "Vuxna");
        var begun = routines.begin(new RoutineDraft("Fråga om egen våldsutövning", Topic.USE_OF_VIOLENCE));
        decided(
                begun,
                new VersionDraft(
                        ChangeSize.MAJOR,
                        "",
                        "Frågorna ställs när någon söker stöd för egen del och samtalet sker i enrum.",
                        questions,
                        "Berätta vilket stöd som finns för den som vill sluta, och erbjud hjälp att ta kontakt.",
                        "Välj att sluta, 020-555 666, eller stadens mottagning för våldsutövare."),
                LocalDate.of(2024, 5, 14),
                LocalDate.of(2026, 5, 31));
    }

    private void localised(VersionDetails city, String by, String unitCode, LocalDate day, String text) {
        var unit = directory.organisation().byCode(unitCode).orElseThrow();
        cast.as(by, () -> {
            var begun = routines.localise(city.routineId(), unit.id());
            var manager = by.startsWith("enhetschef");
            var written = routines.write(
                    begun.id(),
                    begun.version(),
                    new VersionDraft(ChangeSize.MAJOR, "", text, begun.written().questionSetId(), "", ""),
                    null);
            return routines.decide(
                    written.id(),
                    written.version(),
                    new DecisionDraft(
                            day,
                            manager ? "Enhetschefen" : "Stadsdelsdirektören",
                            manager ? DecisionLevel.UNIT_MANAGER : DecisionLevel.MANAGEMENT,
                            "",
                            day,
                            day.plusYears(1)));
        });
    }

    private VersionDetails decided(VersionDetails draft, VersionDraft text, LocalDate day, LocalDate reviewBy) {
        var written = routines.write(draft.id(), draft.version(), text, null);
        return routines.decide(
                written.id(),
                written.version(),
                new DecisionDraft(day, "Socialnämnden", DecisionLevel.BOARD, "", day, reviewBy));
    }

    private UUID set(Topic topic, String name, String targetGroup) {
        return questionSets
                .add(new QuestionSetDraft(topic, name, "Socialstyrelsen", PUBLISHED, targetGroup))
                .id();
    }
}
