package se.samhand.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.activity.Act.Kind;
import se.samhand.clock.PortalClock;
import se.samhand.period.LockExceptionDetails;
import se.samhand.period.LockState;
import se.samhand.period.Period;
import se.samhand.security.Roles.Role;

/**
 * Why one follow-up stands as it does: since when, who said so, and what would turn it, done in order by those who may.
 *
 * @param exception the board's latest request to open the period, where it has closed without an answer
 * @param openRemedies of the activity that were named by then; where nothing is submitted, those past their day
 * @param lateMilestones of the commitment, where it is judged
 * @param all the answers of the unit and those that it came from
 * @param next the period after this one that is or will be open
 */
record Explanation(
        FollowUp followUp,
        CellState state,
        Period period,
        ReviewDetails review,
        Optional<LockExceptionDetails> exception,
        List<Remedy> openRemedies,
        List<MilestoneDetails> lateMilestones,
        AnswersBefore all,
        Optional<Period> next,
        String unitName,
        String boardName) {

    Reasons reasons() {
        var judged = state.isJudged();
        return new Reasons(
                state,
                period,
                followUp.dueOn(),
                since(),
                by(),
                said(),
                judged ? followUp.proposal() : Proposal.NONE,
                acts(),
                judged ? next.map(it -> act(Kind.REPORT, Role.COORDINATOR, it.due(), it)) : Optional.empty());
    }

    private @Nullable LocalDate since() {
        return switch (state) {
            case LATE -> followUp.dueOn().plusDays(1);
            case MISSED -> period.lastDayFor(followUp.boardId()).plusDays(1);
            case RETURNED, DRAFT ->
                step(ReviewAct.RETURNED).map(it -> day(it.at())).orElse(null);
            case EXCUSED -> step(ReviewAct.EXCUSED).map(it -> day(it.at())).orElse(null);
            case EXPECTED, EMPTY -> null;
            case DISCONTINUED, DEVIATES, NOT_STARTED, ON_PLAN, DONE -> judgedSoSince();
        };
    }

    /** Since the first of the answers in a row that say the same. */
    private @Nullable LocalDate judgedSoSince() {
        var status = followUp.answer().status();
        return all.before(period)
                                .takeWhile(it -> it.answer().status() == status)
                                .map(EarlierAnswer::submittedAt)
                                .reduce(followUp.details(period).submittedAt(), (later, earlier) -> earlier)
                        instanceof Instant at
                ? day(at)
                : null;
    }

    private String by() {
        return switch (state) {
            case RETURNED ->
                step(ReviewAct.RETURNED).map(ReviewStepDetails::byName).orElse("");
            case EXCUSED ->
                step(ReviewAct.EXCUSED).map(ReviewStepDetails::byName).orElse("");
            case DISCONTINUED, DEVIATES, NOT_STARTED, ON_PLAN, DONE ->
                step(ReviewAct.SUBMITTED).map(ReviewStepDetails::byName).orElse("");
            case LATE, MISSED, DRAFT, EXPECTED, EMPTY -> "";
        };
    }

    private String said() {
        return switch (state) {
            case EXCUSED ->
                step(ReviewAct.EXCUSED).map(ReviewStepDetails::remark).orElse("");
            case DISCONTINUED, DEVIATES, NOT_STARTED, ON_PLAN, DONE ->
                followUp.answer().difference();
            default -> "";
        };
    }

    private Optional<ReviewStepDetails> step(ReviewAct act) {
        return review.latest(act);
    }

    private List<Act> acts() {
        return switch (state) {
            case LATE, DRAFT, EXPECTED, RETURNED -> written();
            case MISSED -> opened();
            case DISCONTINUED, DEVIATES, NOT_STARTED -> changed();
            case ON_PLAN, DONE -> approval().stream().toList();
            case EXCUSED, EMPTY -> List.of();
        };
    }

    private List<Act> written() {
        if (followUp.review().isReturned()) {
            return List.of(act(Kind.COMPLETE, Role.COORDINATOR, lastDay(), period));
        }
        var acts = remedies();
        acts.add(act(Kind.REPORT, Role.COORDINATOR, lastDay(), period));
        return acts;
    }

    /** Null when it has passed. */
    private @Nullable LocalDate lastDay() {
        return state == CellState.LATE ? null : followUp.dueOn();
    }

    /** Before anything is submitted, those past their day are spoken of. */
    private List<Act> remedies() {
        var acts = new ArrayList<Act>();
        openRemedies.forEach(it -> acts.add(about(Kind.FINISH_REMEDY, it.id(), it.text(), it.dueOn())));
        return acts;
    }

    private List<Act> opened() {
        var asked = exception.filter(it -> it.state() == LockState.ASKED);
        var acts = new ArrayList<Act>();
        if (asked.isEmpty()) {
            acts.add(act(Kind.ASK_TO_OPEN, Role.COORDINATOR, null, period));
        }
        acts.add(new Act(
                Kind.OPEN,
                Role.PROGRAMME_OFFICE,
                "",
                asked.map(LockExceptionDetails::id).orElse(null),
                "",
                null,
                "admin/periods/exceptions"));
        acts.addAll(remedies());
        acts.add(act(Kind.REPORT, Role.COORDINATOR, null, period));
        return acts;
    }

    /** First what it rests on, then the answer itself; whoever reviews it lets that be changed. */
    private List<Act> changed() {
        var acts = remedies();
        lateMilestones.forEach(it -> acts.add(about(Kind.REACH_MILESTONE, it.id(), it.text(), it.dueOn())));
        if (!review.changeAsked()) {
            acts.add(act(Kind.ASK_TO_CHANGE, Role.COORDINATOR, null, period));
        }
        acts.add(act(Kind.LET_CHANGE, reviewer(followUp.review().whoCanOpen()), null, period));
        acts.add(act(Kind.COMPLETE, Role.COORDINATOR, null, period));
        return acts;
    }

    private Optional<Act> approval() {
        return Optional.ofNullable(review.waitsFor()).map(it -> act(Kind.APPROVE, reviewer(it), null, period));
    }

    private static Role reviewer(ReviewLevel level) {
        return level == ReviewLevel.BOARD ? Role.APPROVER : Role.PROGRAMME_OFFICE;
    }

    private Act about(Kind kind, UUID subject, String what, LocalDate until) {
        return new Act(kind, Role.COORDINATOR, unitName, subject, what, until, address(period));
    }

    private Act act(Kind kind, Role by, @Nullable LocalDate until, Period of) {
        var where = by == Role.COORDINATOR ? unitName : by == Role.APPROVER ? boardName : "";
        return new Act(kind, by, where, null, "", until, address(of));
    }

    private String address(Period of) {
        return "activities/" + followUp.commitment().id() + "?period=" + of.code();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.STOCKHOLM);
    }
}
