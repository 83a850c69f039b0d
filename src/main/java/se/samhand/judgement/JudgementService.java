package se.samhand.judgement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/**
 * Judges goals and yearly targets: uppnås helt, delvis, ej; as a forecast until the year is over. All of the city's staff
 * read it. A board judges while the period is open to it; the city, which puts the boards together, from when it opens.
 */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class JudgementService {

    private final Judgements judgements;
    private final GoalsToJudge goals;
    private final JudgementAccess access;
    private final JudgementTasks tasks;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final AuditLog log;
    private final Clock clock;

    JudgementService(
            Judgements judgements,
            GoalsToJudge goals,
            JudgementAccess access,
            JudgementTasks tasks,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            AuditLog log,
            Clock clock) {
        this.judgements = judgements;
        this.goals = goals;
        this.access = access;
        this.tasks = tasks;
        this.directory = directory;
        this.calendar = calendar;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What a unit judges for a period.
     *
     * @return empty when the code is neither a board's nor the city's
     */
    public Optional<JudgementPage> page(String unitCode, Period period) {
        return directory
                .organisation()
                .byCode(unitCode)
                .filter(unit -> unit.type().isBoard() || unit.type() == UnitType.CITY)
                .map(unit -> page(unit, period));
    }

    /** The same page as it stands now. */
    public JudgementPage anew(JudgementPage page) {
        return page(directory.organisation().byId(page.unitId()).orElseThrow(), page.period());
    }

    private JudgementPage page(Unit unit, Period period) {
        return new JudgementPage(
                unit.id(),
                unit.name(),
                unit.type() == UnitType.CITY,
                period,
                access.judge(unit.id()) && isOpen(unit, period),
                goals.of(unit, period));
    }

    private boolean isOpen(Unit unit, Period period) {
        var today = LocalDate.now(clock);
        return unit.type() == UnitType.CITY ? !today.isBefore(period.opens()) : period.isOpenFor(unit.id(), today);
    }

    /**
     * Judges; what was judged before stays as an earlier round.
     *
     * @param read the number of the judgement that the person has read; 0 when there was none
     * @throws JudgedMeanwhile when somebody else has judged since
     * @throws JudgingNotOpen before the period opens, and for a board after it has closed
     * @throws NothingToJudge when the unit does not follow it up
     */
    @PreAuthorize("@mayJudge.judge(#place.unitId())")
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void judge(JudgedPlace place, int read, @Valid JudgementDraft draft) {
        var unit = directory.organisation().byId(place.unitId()).orElseThrow();
        var period = calendar.byId(place.periodId()).orElseThrow();
        if (!isOpen(unit, period)) {
            throw new JudgingNotOpen(period);
        }
        tasks.hold(unit, period);
        var page = page(unit, period);
        var subject = page.subject(place.subject()).orElseThrow(NothingToJudge::new);
        if (subject.number() != read) {
            throw new JudgedMeanwhile(subject.holding().orElseThrow());
        }
        var judgement = judgements.saveAndFlush(
                new Judgement(place, read + 1, draft, SignedIn.user().orElseThrow(), clock));
        tasks.isJudged(unit, period, page.all() - page.judged() - (read == 0 ? 1 : 0));
        log.record(
                read == 0 ? "goal.judged" : "goal.judged-anew",
                "judgement",
                judgement.id(),
                unit.name(),
                period.code() + ", " + place.subject() + ": " + Objects.requireNonNull(draft.achievement()));
    }
}
