package se.samhand.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.samhand.activity.ActivityStatus;
import se.samhand.indicator.Reached;
import se.samhand.judgement.Achievement;
import se.samhand.judgement.JudgedGoal;
import se.samhand.judgement.JudgedGoal.JudgedTarget;
import se.samhand.judgement.JudgedPlace;
import se.samhand.judgement.JudgedSubject;
import se.samhand.judgement.JudgementDraft;
import se.samhand.judgement.JudgementPage;
import se.samhand.judgement.JudgementService;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitGroup;
import se.samhand.period.Period;

/** What the districts of the example judge of their goals, each by what it has reported. */
@Component
@Profile("demo")
class ExampleJudgements {

    private final ExampleCast cast;
    private final JudgementService judgements;
    private final OrganisationDirectory directory;

    ExampleJudgements(ExampleCast cast, JudgementService judgements, OrganisationDirectory directory) {
        this.cast = cast;
        this.judgements = judgements;
        this.directory = directory;
    }

    /** The districts' judgement of all that they follow up; in the latest period Järva's is left to the reader. */
    void areMade(Period period, boolean latest) {
        directory.organisation().members(UnitGroup.ALL_DISTRICTS, period.to()).stream()
                .map(Unit::code)
                .filter(code -> !latest || !code.equals("JAR"))
                .forEach(code -> judge(code, ExampleCast.coordinatorOf(code), period));
    }

    /** The city's, when the boards have judged. */
    void isPutTogether(Period period) {
        judge("STHLM", "programkontor", period);
    }

    private void judge(String unitCode, String person, Period period) {
        cast.as(person, () -> {
            judgements
                    .page(unitCode, period)
                    .filter(JudgementPage::mayJudge)
                    .ifPresent(page -> page.goals().forEach(goal -> {
                        judge(page, goal.judged(), draft(goal));
                        goal.targets().forEach(target -> judge(page, target.judged(), draft(target)));
                    }));
            return true;
        });
    }

    private void judge(JudgementPage page, JudgedSubject judged, JudgementDraft draft) {
        judgements.judge(new JudgedPlace(page.unitId(), page.period().id(), judged.subject()), 0, draft);
    }

    private static JudgementDraft draft(JudgedTarget target) {
        return target.figure().aim().reached() == Reached.REACHED
                ? new JudgementDraft(Achievement.FULLY_ACHIEVED, "")
                : new JudgementDraft(
                        Achievement.PARTLY_ACHIEVED, "Vi är inte framme än, men fler har en rutin än förra gången.");
    }

    private static JudgementDraft draft(JudgedGoal goal) {
        var sum = goal.sum();
        var against = sum.of(ActivityStatus.DEVIATES)
                + sum.of(ActivityStatus.DISCONTINUED)
                + sum.of(ActivityStatus.NOT_STARTED);
        if (against == 0) {
            return new JudgementDraft(Achievement.FULLY_ACHIEVED, "");
        }
        return against * 2 > sum.submitted()
                ? new JudgementDraft(
                        Achievement.NOT_ACHIEVED,
                        "De flesta aktiviteterna avviker, och åtgärderna hinner inte ge verkan i år.")
                : new JudgementDraft(
                        Achievement.PARTLY_ACHIEVED, "Några aktiviteter avviker. Åtgärder är beslutade och följs upp.");
    }
}
