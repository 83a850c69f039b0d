package se.samhand.insight;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.importing.Texts;
import se.samhand.judgement.GoalJudgements;
import se.samhand.judgement.JudgementDetails;
import se.samhand.judgement.JudgementPage;
import se.samhand.period.Period;
import se.samhand.programme.NamedGoal;

/** What is judged of goals, in Swedish words. */
@Component
class JudgementTexts {

    private final GoalJudgements judgements;
    private final Texts texts;

    JudgementTexts(GoalJudgements judgements, Texts texts) {
        this.judgements = judgements;
        this.texts = texts;
    }

    /** By the goal's key; those that the unit has not judged are left out. */
    Map<String, String> of(UUID unitId, Period period, Collection<NamedGoal> goals) {
        var keys = goals.stream().map(NamedGoal::key).distinct().toList();
        return judgements.of(unitId, period.id(), keys).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> words(it.getValue(), JudgementPage.isForecast(period))));
    }

    private String words(JudgementDetails judged, boolean forecast) {
        var word = texts.of((forecast ? "judgement.forecast." : "judgement.outcome.") + judged.achievement());
        return judged.ground().isEmpty() ? word : word + ". " + judged.ground();
    }
}
