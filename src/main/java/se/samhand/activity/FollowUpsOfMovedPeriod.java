package se.samhand.activity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.period.ChangeEffects;
import se.samhand.period.Period;
import se.samhand.period.PeriodChangeEffects;

/** What the change of a period's days does to its follow-ups. What was sent back keeps its own day, and is not touched. */
@Component
class FollowUpsOfMovedPeriod implements PeriodChangeEffects {

    private final FollowUps followUps;

    FollowUpsOfMovedPeriod(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    @Transactional(readOnly = true)
    public ChangeEffects of(Period before, Period after, LocalDate today) {
        var counting = new Counting(before, after, today);
        followUps.awaited(List.of(before.id())).forEach(counting::add);
        return counting.result();
    }

    private static final class Counting {

        private final Period before;
        private final Period after;
        private final LocalDate today;
        private final HashSet<UUID> units = new HashSet<>();
        private long becomeLate;
        private long noLongerLate;
        private long open;
        private long close;
        private long begun;

        Counting(Period before, Period after, LocalDate today) {
            this.before = before;
            this.after = after;
            this.today = today;
        }

        void add(AwaitedCount it) {
            var couldWrite = before.isOpenFor(it.boardId(), today);
            var canWrite = after.isOpenFor(it.boardId(), today);
            var wasLate = couldWrite && today.isAfter(before.due());
            var isLate = canWrite && today.isAfter(after.due());
            if (couldWrite == canWrite && wasLate == isLate) {
                return;
            }
            units.add(it.unitId());
            open += !couldWrite && canWrite ? it.count() : 0;
            close += couldWrite && !canWrite ? it.count() : 0;
            begun += couldWrite && !canWrite && it.stage() == Stage.DRAFT ? it.count() : 0;
            becomeLate += !wasLate && isLate ? it.count() : 0;
            noLongerLate += wasLate && !isLate && canWrite ? it.count() : 0;
        }

        ChangeEffects result() {
            return new ChangeEffects(becomeLate, noLongerLate, open, close, begun, units.size());
        }
    }
}
