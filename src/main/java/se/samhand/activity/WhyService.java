package se.samhand.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.period.PeriodCalendar;
import se.samhand.security.Roles;

/** Says of every status why it is so and what would turn it, to all of the city's staff; of drafts only that they are drafts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class WhyService {

    private final Commitments commitments;
    private final FollowUps followUps;
    private final CommitmentHistory history;
    private final FollowUpAccess access;
    private final WhyFacts facts;
    private final OrganisationDirectory directory;
    private final PeriodCalendar calendar;
    private final Clock clock;

    WhyService(
            Commitments commitments,
            FollowUps followUps,
            CommitmentHistory history,
            FollowUpAccess access,
            WhyFacts facts,
            OrganisationDirectory directory,
            PeriodCalendar calendar,
            Clock clock) {
        this.commitments = commitments;
        this.followUps = followUps;
        this.history = history;
        this.access = access;
        this.facts = facts;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty when nothing was ever expected of the commitment for the period. */
    public Optional<Reasons> why(UUID commitmentId, String periodCode) {
        var period = calendar.byCode(periodCode);
        return commitments
                .findById(commitmentId)
                .flatMap(commitment -> period.flatMap(shown -> {
                    var all = history.answersOf(commitment.activityKey(), commitment.unitId());
                    return all.all().stream()
                            .filter(it -> it.unitId().equals(commitment.unitId())
                                    && it.periodId().equals(shown.id()))
                            .findFirst()
                            .map(it -> facts.about(it, history.state(it, shown), all))
                            .map(Explanation::reasons);
                }));
    }

    /** What does not stand as it should of what the person's own board follows up now, the gravest first. */
    public List<WhyLine> ofOwnBoard() {
        var today = LocalDate.now(clock);
        return access.myBoard()
                .flatMap(board -> calendar.currentOn(today)
                        .map(period -> followUps.expectedOf(board.id(), period.id()).stream()
                                .map(it -> line(it, history.state(it, period), period.code(), today))
                                .flatMap(Optional::stream)
                                .sorted(Comparator.comparing(WhyLine::state).thenComparing(WhyLine::title))
                                .toList()))
                .orElse(List.of());
    }

    private Optional<WhyLine> line(FollowUp followUp, CellState state, String periodCode, LocalDate today) {
        if (!state.isNotAsItShouldBe(followUp.commitment().undertaking().beginsOn(), today)) {
            return Optional.empty();
        }
        return Optional.of(new WhyLine(
                followUp.commitment().id(),
                followUp.commitment().title(),
                directory.organisation().byId(followUp.unitId()).map(Unit::name).orElse(""),
                periodCode,
                state));
    }
}
