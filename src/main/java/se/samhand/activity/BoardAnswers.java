package se.samhand.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** What a board has submitted for a period, for those who report it further. Drafts never come out here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class BoardAnswers {

    private final FollowUps followUps;
    private final FollowUpAccess access;

    BoardAnswers(FollowUps followUps, FollowUpAccess access) {
        this.followUps = followUps;
        this.access = access;
    }

    /** In the programme's order; of the board itself and of the units it answers for. */
    public List<BoardAnswer> submitted(UUID boardId, UUID periodId) {
        return followUps.submittedTo(boardId, periodId).stream()
                .sorted(BoardAnswerLine.IN_ORDER)
                .map(BoardAnswerLine::answer)
                .toList();
    }

    /** Whether the person answers for what the board reports further. */
    public boolean mayReport(UUID boardId) {
        return access.report(boardId);
    }

    /** How many are expected and not submitted, those excused left out. */
    public long missing(UUID boardId, UUID periodId) {
        return followUps.counts(boardId, periodId).stream()
                .filter(it -> !it.stage().isSubmitted() && it.stage() != Stage.EXCUSED)
                .mapToLong(StageCount::count)
                .sum();
    }
}
