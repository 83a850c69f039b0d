package se.samhand.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles;

/** What the whole city has submitted for a period, for those who report it further. Drafts never come out here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class PeriodAnswers {

    private final FollowUps followUps;
    private final OrganisationDirectory directory;

    PeriodAnswers(FollowUps followUps, OrganisationDirectory directory) {
        this.followUps = followUps;
        this.directory = directory;
    }

    /** Each board that anything was expected of, by its Swedish name. */
    public List<BoardSum> boards(UUID periodId) {
        var organisation = directory.organisation();
        return followUps.cells(List.of(periodId)).stream().collect(groupingBy(CellCount::boardId)).entrySet().stream()
                .map(board -> sum(board.getKey(), board.getValue(), organisation))
                .sorted(Comparator.comparing(BoardSum::name, SwedishOrder.ofNames()))
                .toList();
    }

    private static BoardSum sum(UUID boardId, List<CellCount> counts, Organisation organisation) {
        var byStatus = new EnumMap<ActivityStatus, Long>(ActivityStatus.class);
        long submitted = 0;
        long expected = 0;
        long inTime = 0;
        for (var count : counts) {
            expected += count.stage() == Stage.EXCUSED ? 0 : count.count();
            if (count.stage().isSubmitted()) {
                submitted += count.count();
                inTime += count.inTime();
                if (count.status() != null) {
                    byStatus.merge(count.status(), count.count(), Long::sum);
                }
            }
        }
        var board = organisation.byId(boardId).orElseThrow();
        return new BoardSum(boardId, board.code(), board.name(), submitted, expected, inTime, byStatus);
    }

    /** At most so many, and how many more there are: their order is known before their texts are read. */
    public SubmittedAnswers ofCity(UUID periodId, int most) {
        var organisation = directory.organisation();
        var keys = followUps.keysOfSubmitted(periodId).stream()
                .sorted(Comparator.comparing(SubmittedKey::sortCode)
                        .thenComparing(it -> name(it.unitId(), organisation), SwedishOrder.ofNames())
                        .thenComparing(SubmittedKey::followUpId))
                .map(SubmittedKey::followUpId)
                .toList();
        var wanted = keys.subList(0, Math.min(most, keys.size()));
        Map<UUID, BoardAnswerLine> lines = wanted.isEmpty()
                ? Map.of()
                : followUps.submitted(wanted).stream().collect(toMap(BoardAnswerLine::followUpId, Function.identity()));
        return new SubmittedAnswers(
                wanted.stream().map(lines::get).map(BoardAnswerLine::answer).toList(), keys.size() - wanted.size());
    }

    private static String name(UUID unitId, Organisation organisation) {
        return organisation.byId(unitId).map(Unit::name).orElse("");
    }
}
