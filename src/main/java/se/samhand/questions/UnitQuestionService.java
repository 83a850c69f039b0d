package se.samhand.questions;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.activity.CommitmentReader;
import se.samhand.activity.FollowUpDetails;
import se.samhand.activity.FollowUpService;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.Unit;
import se.samhand.questions.UnitManagers.Told;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * What coordinators ask the units below about a follow-up of their own. What is asked and answered is the board's own
 * working material: nobody else reads it.
 */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.COORDINATOR + "')")
public class UnitQuestionService {

    private static final String OF_OWN_BOARD = "@mayFollowUp.write(#followUpId)";

    private final UnitQuestions questions;
    private final UnitReplies replies;
    private final QuestionHistory history;
    private final UnitsBelow below;
    private final UnitManagers managers;
    private final QuestionLetters letters;
    private final QuestionTasks tasks;
    private final FollowUpService followUps;
    private final CommitmentReader commitments;
    private final AuditLog audit;
    private final Clock clock;

    UnitQuestionService(
            UnitQuestions questions,
            UnitReplies replies,
            QuestionHistory history,
            UnitsBelow below,
            UnitManagers managers,
            QuestionLetters letters,
            QuestionTasks tasks,
            FollowUpService followUps,
            CommitmentReader commitments,
            AuditLog audit,
            Clock clock) {
        this.questions = questions;
        this.replies = replies;
        this.history = history;
        this.below = below;
        this.managers = managers;
        this.letters = letters;
        this.tasks = tasks;
        this.followUps = followUps;
        this.commitments = commitments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that has been asked about the follow-up, the latest first, with what was answered. */
    @PreAuthorize(OF_OWN_BOARD)
    public List<UnitQuestionDetails> of(UUID followUpId) {
        return history.about(followUpId);
    }

    /** The units that stand below today, what they host included, by name; empty when nobody is below. */
    @PreAuthorize(OF_OWN_BOARD)
    public List<AskableUnit> askable(UUID followUpId) {
        return below.reached(followUps.asItStands(followUpId).unitId());
    }

    /** Whether there is anybody to ask below the unit. */
    public boolean hasUnitsBelow(UUID unitId) {
        return !below.of(unitId).isEmpty();
    }

    /**
     * Asks the units: a letter with a link to each manager, and a task in the portal.
     *
     * @throws AskedAlready while others are asked about the follow-up
     * @throws LastDayNotPossible when the last day has passed or is too far away
     * @throws NotBelowTheBoard when one of the units does not stand below, or is no more
     */
    @PreAuthorize(OF_OWN_BOARD)
    @Transactional
    public void ask(UUID followUpId, @Valid QuestionDraft draft) {
        var followUp = followUps.asItStands(followUpId);
        if (!below.of(followUp.unitId()).stream().map(Unit::id).collect(toSet()).containsAll(draft.units())) {
            throw new NotBelowTheBoard();
        }
        var subject = new UnitQuestion.Subject(followUpId, followUp.unitId(), followUp.boardId(), activity(followUp));
        var question = new UnitQuestion(subject, draft, SignedIn.user().orElseThrow(), clock);
        makeRoom(followUpId);
        try {
            questions.saveAndFlush(question);
        } catch (DataIntegrityViolationException somebodyElseAsks) {
            throw new AskedAlready();
        }
        var told = managers.of(draft.units(), today());
        var asked = draft.units().stream()
                .map(unit -> new UnitReply(
                        question, unit, told.getOrDefault(unit, Told.NOBODY).reach(), today()))
                .toList();
        replies.saveAll(asked);
        tasks.open(question, asked, told);
        letters.send(asked, told, today());
        record("questions.asked", question, asked.size());
    }

    /**
     * Sends the letter again to those who have not answered and have not been told today, by mail to whoever manages the
     * unit by now.
     *
     * @return how many units that is
     * @throws NoLongerAsked after the last day, and when the questions have been taken back
     * @throws NobodyToRemind when there are none of those
     */
    @PreAuthorize(OF_OWN_BOARD)
    @Transactional
    public int remind(UUID followUpId) {
        var question = questions.findByLiveFollowUpId(followUpId).orElseThrow(NoLongerAsked::new);
        question.mustBeAsked(today());
        var waiting = replies.to(List.of(question.id())).stream()
                .filter(it -> it.mayBeReminded(today()))
                .toList();
        var told = managers.of(waiting.stream().map(UnitReply::unitId).toList(), today());
        waiting.forEach(
                it -> it.isReminded(told.getOrDefault(it.unitId(), Told.NOBODY).reach(), today()));
        var reached = waiting.stream().filter(it -> it.reach() != Reach.NOBODY).toList();
        if (reached.isEmpty()) {
            throw new NobodyToRemind();
        }
        tasks.open(question, reached, told);
        letters.send(reached, told, today());
        record("questions.reminded", question, reached.size());
        return reached.size();
    }

    /**
     * Nobody is to answer any longer; what was answered stays.
     *
     * @throws NoLongerAsked when they have ended, or somebody else has taken them back
     */
    @PreAuthorize(OF_OWN_BOARD)
    @Transactional
    public void takeBack(UUID followUpId, UUID questionId) {
        var question = questions
                .findByLiveFollowUpId(followUpId)
                .filter(it -> it.id().equals(questionId))
                .orElseThrow(NoLongerAsked::new);
        question.takeBack(clock);
        var asked = replies.to(List.of(question.id()));
        tasks.close(asked);
        record("questions.taken-back", question, asked.size());
    }

    private void makeRoom(UUID followUpId) {
        questions.findByLiveFollowUpId(followUpId).ifPresent(earlier -> {
            if (earlier.state(today()) == AskedState.OPEN) {
                throw new AskedAlready();
            }
            earlier.ends(today());
            questions.flush();
            tasks.close(replies.to(List.of(earlier.id())));
        });
    }

    private String activity(FollowUpDetails followUp) {
        var commitment = commitments.read(followUp.commitmentId()).orElseThrow().commitment();
        return commitment.activityCode() + " " + commitment.activityText();
    }

    private void record(String action, UnitQuestion question, int units) {
        audit.record(action, "question", question.id(), question.activity(), String.valueOf(units));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
