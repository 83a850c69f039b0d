package se.samhand.training.routines;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.security.Roles;
import se.samhand.training.routines.RoutineNotPossible.Reason;

/** Sets of questions that others have published and routines build upon. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class QuestionSetService {

    private final QuestionSets questionSets;
    private final AuditLog log;

    QuestionSetService(QuestionSets questionSets, AuditLog log) {
        this.questionSets = questionSets;
        this.log = log;
    }

    /** By name. */
    public List<QuestionSetDetails> questionSets() {
        return questionSets.findAllByOrderByName().stream()
                .map(QuestionSet::details)
                .toList();
    }

    /** @throws RoutineNotPossible when a set has the name already */
    @PreAuthorize("@mayWriteRoutines.ofCity()")
    @Transactional
    public QuestionSetDetails add(@Valid QuestionSetDraft draft) {
        if (questionSets.existsByName(draft.name().strip())) {
            throw new RoutineNotPossible(Reason.NAME_TAKEN);
        }
        var added = RoutineNotPossible.unlessTaken(
                        Reason.NAME_TAKEN, () -> questionSets.saveAndFlush(new QuestionSet(draft)))
                .details();
        log.record("questions.named", "question-set", added.id(), added.name(), "");
        return added;
    }
}
