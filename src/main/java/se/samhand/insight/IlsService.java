package se.samhand.insight;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.activity.BoardAnswer;
import se.samhand.activity.BoardAnswers;
import se.samhand.audit.AuditLog;
import se.samhand.insight.GoalTexts.GoalKey;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;

/** Makes ready what a board carries over into ILS, so that nobody types it twice, and keeps what was carried over. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class IlsService {

    private final BoardAnswers answers;
    private final IlsTransfers transfers;
    private final AnswerWords words;
    private final IlsSettings settings;
    private final GoalTexts goalTexts;
    private final JudgementTexts judgements;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final AuditLog log;
    private final Clock clock;

    IlsService(
            BoardAnswers answers,
            IlsTransfers transfers,
            AnswerWords words,
            IlsSettings settings,
            GoalTexts goalTexts,
            JudgementTexts judgements,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            AuditLog log,
            Clock clock) {
        this.answers = answers;
        this.transfers = transfers;
        this.words = words;
        this.settings = settings;
        this.goalTexts = goalTexts;
        this.judgements = judgements;
        this.directory = directory;
        this.calendar = calendar;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What a board has submitted for a period.
     *
     * @return empty when there never was such a board
     */
    public Optional<IlsPack> pack(String boardCode, Period period) {
        return directory
                .organisation()
                .byCode(boardCode)
                .filter(unit -> unit.type().isBoard())
                .map(board -> pack(board, period));
    }

    private IlsPack pack(Unit board, Period period) {
        var organisation = directory.organisation();
        var handedOver = latest(board.id(), period.id());
        var byGoal = answers.submitted(board.id(), period.id()).stream()
                .collect(groupingBy(GoalKey::of, LinkedHashMap::new, Collectors.toList()));
        var named = goalTexts.of(byGoal.keySet());
        var judged = judgements.of(board.id(), period, named.values());
        var goals = byGoal.entrySet().stream()
                .map(goal -> new IlsGoal(
                        goal.getKey().version().programmeCode(),
                        goal.getKey().goalCode(),
                        GoalTexts.text(named, goal.getKey()),
                        judged.getOrDefault(GoalTexts.key(named, goal.getKey()), ""),
                        goal.getValue().stream()
                                .map(answer -> item(answer, organisation, handedOver))
                                .toList()))
                .toList();
        return new IlsPack(
                board.id(),
                board.code(),
                board.name(),
                period,
                goals,
                answers.missing(board.id(), period.id()),
                settings.longestText(),
                answers.mayReport(board.id()));
    }

    private IlsItem item(BoardAnswer answered, Organisation organisation, Map<UUID, HandedOver> handedOver) {
        return new IlsItem(
                answered.followUpId(),
                answered.activityCode(),
                answered.activityText(),
                organisation.byId(answered.unitId()).map(Unit::name).orElse(""),
                words.status(answered.answer()),
                words.text(answered.answer()),
                Optional.ofNullable(handedOver.get(answered.followUpId())));
    }

    /** By follow-up; an earlier one counts no longer. */
    private Map<UUID, HandedOver> latest(UUID boardId, UUID periodId) {
        var latest = new HashMap<UUID, HandedOver>();
        transfers
                .findByBoardIdAndPeriodIdOrderByTransferredAtAscIdAsc(boardId, periodId)
                .forEach(it -> latest.put(it.followUpId(), it.details()));
        return latest;
    }

    /**
     * Marks answers of the board as carried over, in the words that they have now. What is not submitted is left out.
     *
     * @return how many were marked
     */
    @PreAuthorize("@mayFollowUp.report(#boardId)")
    @Transactional
    public int handedOver(UUID boardId, UUID periodId, Collection<UUID> followUpIds) {
        var wanted = Set.copyOf(followUpIds);
        var period = calendar.byId(periodId).orElseThrow();
        var board = directory.organisation().byId(boardId).orElseThrow();
        var by = SignedIn.user().orElseThrow().displayName();
        var marked = pack(board, period)
                .items()
                .filter(item -> wanted.contains(item.followUpId()))
                .map(item -> new IlsTransfer(boardId, periodId, item, clock.instant(), by))
                .toList();
        transfers.saveAll(marked);
        log.record(
                "ils.handed-over",
                "unit",
                boardId,
                board.name(),
                period.code() + ", " + marked.size() + ", " + LocalDate.now(clock));
        return marked.size();
    }

    /** Takes a mark back that was set by mistake; an earlier one of the same answer counts again. */
    @PreAuthorize("@mayFollowUp.report(#boardId)")
    @Transactional
    public void notHandedOver(UUID boardId, UUID periodId, UUID followUpId) {
        var period = calendar.byId(periodId).orElseThrow();
        var board = directory.organisation().byId(boardId).orElseThrow();
        transfers.findByBoardIdAndPeriodIdOrderByTransferredAtAscIdAsc(boardId, periodId).reversed().stream()
                .filter(it -> it.followUpId().equals(followUpId))
                .findFirst()
                .ifPresent(transfers::delete);
        log.record("ils.taken-back", "unit", boardId, board.name(), period.code());
    }
}
