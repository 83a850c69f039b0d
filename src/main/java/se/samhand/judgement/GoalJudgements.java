package se.samhand.judgement;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** What has been judged, for those who show it elsewhere. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class GoalJudgements {

    private final Judgements judgements;

    GoalJudgements(Judgements judgements) {
        this.judgements = judgements;
    }

    /** What a board, or the city, has judged of goals in a period, by the goal's key; those not judged are left out. */
    public Map<String, JudgementDetails> of(UUID unitId, UUID periodId, Collection<String> goalKeys) {
        return goalKeys.isEmpty()
                ? Map.of()
                : judgements.ofPeriod(periodId, subjects(goalKeys)).stream()
                        .map(Judgement::details)
                        .filter(it -> it.unitId().equals(unitId))
                        .collect(toMap(
                                it -> it.subject().substring(Subject.goal("").length()), Function.identity()));
    }

    /** What each unit, the city among them, has judged of a goal in a period. */
    public List<JudgementDetails> ofGoal(String goalKey, UUID periodId) {
        return judgements.ofPeriod(periodId, subjects(List.of(goalKey))).stream()
                .map(Judgement::details)
                .toList();
    }

    private static List<String> subjects(Collection<String> goalKeys) {
        return goalKeys.stream().map(Subject::goal).toList();
    }
}
