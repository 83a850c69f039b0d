package se.samhand.training.routines;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.training.Topic;

/** Routines for tests, as whoever is signed in writes them. */
@Component
public class RoutinesFixture {

    private final RoutineService routines;
    private final QuestionSetService questionSets;

    RoutinesFixture(RoutineService routines, QuestionSetService questionSets) {
        this.routines = routines;
        this.questionSets = questionSets;
    }

    static VersionDraft whole(UUID questions) {
        return new VersionDraft(
                ChangeSize.MAJOR, "Ny.", "Fråga i enrum.", questions, "Kontakta samordnaren.", "Relationsvåldsteamet.");
    }

    static DecisionDraft decision(LocalDate on, LocalDate from, LocalDate review) {
        return new DecisionDraft(on, "Socialnämnden", DecisionLevel.BOARD, "SOC 2026/1", from, review);
    }

    VersionDetails begun(String title) {
        return routines.begin(new RoutineDraft(title, Topic.ADULTS));
    }

    UUID questions() {
        return questionSets.questionSets().stream()
                .map(QuestionSetDetails::id)
                .findFirst()
                .orElseGet(() -> questionSets
                        .add(new QuestionSetDraft(
                                Topic.ADULTS,
                                "FREDA kortfrågor",
                                "Socialstyrelsen",
                                "https://www.socialstyrelsen.se/",
                                "Vuxna"))
                        .id());
    }

    VersionDetails written(VersionDetails draft) {
        return routines.write(draft.id(), draft.version(), whole(questions()), null);
    }

    /** Written and decided on, in force from the day for a year. */
    VersionDetails decided(VersionDetails draft, LocalDate day) {
        var written = written(draft);
        return routines.decide(written.id(), written.version(), decision(day, day, day.plusYears(1)));
    }

    /** A routine of the city that is in force from the day. */
    public VersionDetails inForce(String title, LocalDate day) {
        return decided(begun(title), day);
    }
}
