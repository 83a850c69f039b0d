package se.samhand.activity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Follow-ups of a unit's commitments: list, fill in, submit. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class FollowUpService {

    private final FollowUps followUps;
    private final FollowUpLists lists;
    private final CommitmentHistory history;
    private final ReviewPath path;
    private final ReviewRecord record;
    private final RemedyBook remedies;
    private final EvidenceBook evidence;
    private final PeriodCalendar calendar;
    private final Clock clock;

    FollowUpService(
            FollowUps followUps,
            FollowUpLists lists,
            CommitmentHistory history,
            ReviewPath path,
            ReviewRecord record,
            RemedyBook remedies,
            EvidenceBook evidence,
            PeriodCalendar calendar,
            Clock clock) {
        this.followUps = followUps;
        this.lists = lists;
        this.history = history;
        this.path = path;
        this.record = record;
        this.remedies = remedies;
        this.evidence = evidence;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What is expected for a period. Of another board's drafts only that they are not submitted can be seen.
     *
     * @param page sorted by {@code dueOn} or, whatever else it says, by the activity's code
     */
    public Slice<FollowUpRow> find(FollowUpFilter filter, Pageable page) {
        return lists.find(filter, page);
    }

    /** What {@link #find} can be narrowed to. */
    public FollowUpChoices choices() {
        return lists.choices();
    }

    /**
     * A commitment with what is answered for a period and what was answered before.
     *
     * @param periodCode the period, or empty for the one that is answered now
     * @return empty when there is no such commitment, or nothing was ever expected of it for the period
     */
    public Optional<CommitmentPage> page(UUID commitmentId, String periodCode) {
        return history.page(commitmentId, periodCode);
    }

    /**
     * Keeps what has been typed.
     *
     * @param version of the follow-up that the draft was based on
     * @throws ChangedMeanwhile when somebody else has saved since; nothing is written
     * @throws PeriodNotOpen before the period opens and after it closes
     * @throws AnswerNotAskedFor when it is back for completion and something else would change
     * @throws Excused when nothing is waited for
     */
    @PreAuthorize("@mayFollowUp.write(#id)")
    @Transactional
    public FollowUpDetails save(UUID id, long version, @Valid FollowUpDraft draft) {
        var followUp = current(id, version);
        var period = periodOf(followUp);
        followUp.save(draft, period, author(), clock);
        return followUps.saveAndFlush(followUp).details(period);
    }

    /**
     * Submits it for review: to its own board, or to the city where nobody else approves at the board; to whoever sent it
     * back, if it was sent back. From then on all of the city's staff read it, and nobody changes it.
     *
     * @throws NotReadyToSubmit with everything that is missing; nothing is written
     * @throws ChangedMeanwhile when somebody else has saved since; nothing is written
     * @throws AlreadySubmitted when it was submitted before, by whomever
     * @throws PeriodNotOpen before the period opens and after it closes
     */
    @PreAuthorize("@mayFollowUp.write(#id)")
    @Transactional
    public FollowUpDetails submit(UUID id, long version, @Valid FollowUpDraft draft) {
        var followUp = current(id, version);
        var period = periodOf(followUp);
        return submitted(followUp, draft, false, period);
    }

    /**
     * Answers "no change since last time": submits the last answer again, and discloses that.
     *
     * @throws NothingToRepeat when the unit, or one that it came from, has never answered
     * @throws NotReadyToSubmit when the last answer is no longer whole, such as a remedy whose day has passed
     */
    @PreAuthorize("@mayFollowUp.write(#id)")
    @Transactional
    public FollowUpDetails submitUnchanged(UUID id, long version) {
        var followUp = current(id, version);
        var period = periodOf(followUp);
        var lastTime = history.lastSubmitted(followUp).orElseThrow(NothingToRepeat::new);
        return submitted(followUp, lastTime.answer(), true, period);
    }

    /**
     * Asks whoever reviews it to let it be changed; they do that by sending it back for completion.
     *
     * @throws NothingToChange when it can be changed already, or that has been asked
     */
    @PreAuthorize("@mayFollowUp.write(#id)")
    @Transactional
    public void askToChange(UUID id, @Valid RequestDraft request) {
        var followUp = followUps.whole(id).orElseThrow();
        record.taken(followUp, followUp.askToChange(request.text().strip(), author(), clock), periodOf(followUp));
    }

    private ReviewLevel first(FollowUp followUp) {
        return path.first(followUp.boardId(), author().accountId());
    }

    private FollowUpDetails submitted(FollowUp followUp, FollowUpDraft draft, boolean repeated, Period period) {
        var handedIn = new Submission(draft, history.situation(followUp), repeated);
        var step = followUp.submit(handedIn, period, first(followUp), author(), clock);
        record.taken(followUp, step, period);
        remedies.isSubmitted(followUp, author());
        var submitted = followUps.saveAndFlush(followUp);
        evidence.isSubmitted(submitted);
        return submitted.details(period);
    }

    private FollowUp current(UUID id, long version) {
        var followUp = followUps.whole(id).orElseThrow();
        if (followUp.stage().isSubmitted()) {
            throw new AlreadySubmitted();
        }
        if (followUp.version() != version) {
            throw new ChangedMeanwhile(followUp.details(periodOf(followUp)));
        }
        return followUp;
    }

    /** What surrounds it today, and what is missing because of that before it can be submitted. */
    @PreAuthorize("@mayFollowUp.write(#id)")
    public Situation situation(UUID id) {
        return history.situation(followUps.whole(id).orElseThrow());
    }

    /** After a lost race at the database itself, where {@link #save} could not see the other one coming. */
    @PreAuthorize("@mayFollowUp.write(#id)")
    public FollowUpDetails asItStands(UUID id) {
        var followUp = followUps.whole(id).orElseThrow();
        return followUp.details(periodOf(followUp));
    }

    private Period periodOf(FollowUp followUp) {
        return calendar.byId(followUp.periodId()).orElseThrow();
    }

    private static PortalUser author() {
        return SignedIn.user().orElseThrow();
    }
}
