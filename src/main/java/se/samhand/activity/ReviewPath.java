package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.accounts.RoleHolders;
import se.samhand.security.Roles.Role;

/**
 * Which levels of review there are today. A board is one when somebody other than whoever submitted approves there;
 * else it is skipped, since nobody approves their own.
 */
@Component
class ReviewPath {

    private final RoleHolders holders;
    private final Clock clock;

    ReviewPath(RoleHolders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Who is the first to review what the account submits for a unit of the board. */
    ReviewLevel first(UUID boardId, UUID submitter) {
        return isReviewed(boardId, submitter, holders.of(Role.APPROVER, List.of(boardId), LocalDate.now(clock)))
                ? ReviewLevel.BOARD
                : ReviewLevel.CITY;
    }

    /** Those that wait for a board where nobody approves them any longer. */
    List<FollowUp> stuck(List<FollowUp> waiting) {
        var boards = waiting.stream().map(FollowUp::boardId).distinct().toList();
        var approvers =
                boards.isEmpty() ? Map.<UUID, Set<UUID>>of() : holders.of(Role.APPROVER, boards, LocalDate.now(clock));
        return waiting.stream()
                .filter(it -> !isReviewed(it.boardId(), it.submittedById(), approvers))
                .toList();
    }

    private static boolean isReviewed(UUID boardId, @Nullable UUID submitter, Map<UUID, Set<UUID>> approvers) {
        return approvers.getOrDefault(boardId, Set.of()).stream().anyMatch(account -> !account.equals(submitter));
    }
}
