package se.samhand.activity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.activity.RoundItem.LastAnswer;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.Period;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;

/** Everything that waits for a coordinator, so that one page takes them through it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.COORDINATOR + "')")
public class RoundService {

    private record Answered(UUID unitId, String activityKey) {}

    private final FollowUps followUps;
    private final FollowUpAccess access;
    private final PeriodCalendar calendar;
    private final OrganisationDirectory directory;
    private final Clock clock;

    RoundService(
            FollowUps followUps,
            FollowUpAccess access,
            PeriodCalendar calendar,
            OrganisationDirectory directory,
            Clock clock) {
        this.followUps = followUps;
        this.access = access;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the person's board can write in now: the earliest day first, then in the programme's order. */
    public List<RoundItem> waiting() {
        return access.myBoard().map(this::waiting).orElse(List.of());
    }

    private List<RoundItem> waiting(Unit board) {
        var today = LocalDate.now(clock);
        var periods = calendar.all().stream().collect(toMap(Period::id, Function.identity()));
        var open = periods.values().stream()
                .filter(it -> it.isOpenFor(board.id(), today))
                .map(Period::id)
                .toList();
        var lines = followUps.openAt(board.id(), open).stream()
                .sorted(RoundLine.IN_ORDER)
                .toList();
        var last = lastAnswers(lines, periods);
        return lines.stream().map(it -> item(it, board, last, periods)).toList();
    }

    private RoundItem item(RoundLine line, Unit board, Map<UUID, LastAnswer> last, Map<UUID, Period> periods) {
        var period = requireNonNull(periods.get(line.periodId()));
        var today = LocalDate.now(clock);
        return new RoundItem(
                line.followUpId(),
                line.version(),
                line.commitmentId(),
                line.activityCode(),
                line.activityText(),
                directory.organisation().byId(line.unitId()).map(Unit::name).orElse(""),
                line.unitId().equals(board.id()),
                period,
                line.dueOn(),
                CellState.of(line.stage(), null, line.dueOn(), period.isClosedFor(board.id(), today), today),
                line.returned() ? Optional.empty() : Optional.ofNullable(last.get(line.followUpId())));
    }

    /** By the follow-up that waits: what the same unit said of the same activity for the period before. */
    private Map<UUID, LastAnswer> lastAnswers(List<RoundLine> lines, Map<UUID, Period> periods) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var units = lines.stream().map(RoundLine::unitId).collect(toSet());
        var keys = lines.stream().map(RoundLine::activityKey).collect(toSet());
        var earlier = followUps.earlier(units, keys).stream()
                .collect(groupingBy(it -> new Answered(it.unitId(), it.activityKey())));
        var chosen = lines.stream()
                .flatMap(line ->
                        earlier.getOrDefault(new Answered(line.unitId(), line.activityKey()), List.of()).stream()
                                .filter(it -> to(it, periods)
                                        .isBefore(requireNonNull(periods.get(line.periodId()))
                                                .to()))
                                .max(Comparator.comparing(it -> to(it, periods)))
                                .map(it -> Map.entry(line.followUpId(), it))
                                .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var texts = chosen.isEmpty()
                ? Map.<UUID, FollowUpDraft>of()
                : followUps
                        .submitted(chosen.values().stream()
                                .map(EarlierKey::followUpId)
                                .toList())
                        .stream()
                        .collect(toMap(
                                BoardAnswerLine::followUpId, it -> it.answer().answer()));
        return chosen.entrySet().stream()
                .filter(it -> texts.containsKey(it.getValue().followUpId()))
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> new LastAnswer(
                                requireNonNull(periods.get(it.getValue().periodId())),
                                requireNonNull(texts.get(it.getValue().followUpId())))));
    }

    private static LocalDate to(EarlierKey earlier, Map<UUID, Period> periods) {
        return requireNonNull(periods.get(earlier.periodId())).to();
    }
}
