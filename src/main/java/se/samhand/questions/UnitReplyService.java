package se.samhand.questions;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * What is answered for a unit: by whoever holds the link, and in the portal by who manages the unit. It can be changed
 * until the last day.
 */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.UNIT_MANAGER + "')")
public class UnitReplyService {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final UnitReplies replies;
    private final QuestionTasks tasks;
    private final OrganisationDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    UnitReplyService(
            UnitReplies replies, QuestionTasks tasks, OrganisationDirectory directory, AuditLog audit, Clock clock) {
        this.replies = replies;
        this.tasks = tasks;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the link asks; empty when there never was such a link. */
    @PreAuthorize("permitAll()")
    public Optional<ReplyPage> behind(String token) {
        return byToken(token).map(this::page);
    }

    /**
     * Answers by the link.
     *
     * @param version of the reply that the answer was based on
     * @throws NoLongerAsked after the last day, when the questions have been taken back, and without such a link
     * @throws NothingAnswered when every answer is empty
     * @throws AnsweredMeanwhile when somebody else has said something else since; nothing is written
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public ReplyPage answerBehind(String token, long version, @Valid ReplyDraft draft) {
        return answered(byToken(token).orElseThrow(NoLongerAsked::new), version, draft, null);
    }

    /** What the unit acted for is asked; empty when it is another one's. */
    public Optional<ReplyPage> mine(UUID id) {
        return own(id).map(this::page);
    }

    /** As {@link #answerBehind}, in the portal. */
    @Transactional
    public ReplyPage answer(UUID id, long version, @Valid ReplyDraft draft) {
        var name = SignedIn.user().map(PortalUser::displayName).orElseThrow();
        return answered(own(id).orElseThrow(NoLongerAsked::new), version, draft, name);
    }

    private ReplyPage answered(UnitReply reply, long version, ReplyDraft draft, @Nullable String name) {
        if (reply.version() != version && !draft.equals(reply.draft())) {
            throw new AnsweredMeanwhile(page(reply));
        }
        if (reply.answer(draft, name, clock)) {
            tasks.close(List.of(reply));
            audit.record(
                    "questions.answered",
                    "question",
                    reply.question().id(),
                    reply.question().activity(),
                    unit(reply));
        }
        return page(replies.saveAndFlush(reply));
    }

    private Optional<UnitReply> byToken(String token) {
        return TOKEN.matcher(token).matches() ? replies.byToken(token) : Optional.empty();
    }

    private Optional<UnitReply> own(UUID id) {
        return replies.whole(id).filter(it -> it.unitId().equals(SignedIn.unitId()));
    }

    private ReplyPage page(UnitReply reply) {
        var question = reply.question();
        var state = question.state(LocalDate.now(clock));
        var isOpen = state == AskedState.OPEN;
        return new ReplyPage(
                reply.id(),
                reply.version(),
                name(question.boardId()),
                unit(reply),
                question.activity(),
                state,
                question.lastDay(),
                isOpen ? question.questions() : List.of(),
                isOpen ? reply.draft() : ReplyDraft.NONE,
                isOpen ? reply.answeredAt() : null);
    }

    private String unit(UnitReply reply) {
        return name(reply.unitId());
    }

    private String name(UUID unitId) {
        return directory.organisation().byId(unitId).map(Unit::name).orElse("");
    }
}
