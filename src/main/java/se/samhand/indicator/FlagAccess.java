package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who asks about figures: the programme office about all, those who approve at a board about that board's. Who reports them
 * answers. Whoever asked decides whether the answer does, or a colleague in the same role at the same unit, since people
 * leave; and the programme office. What is said about a figure of few people is read by those alone and by who knows the
 * figure: an answer may tell what is hidden.
 */
@Component("mayFlag")
class FlagAccess {

    private final FigureFlags flags;
    private final FigureAccess figures;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FlagAccess(FigureFlags flags, FigureAccess figures, OrganisationDirectory directory, Clock clock) {
        this.flags = flags;
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    /** Asked by the guard. */
    public boolean ask(Place place) {
        return mayAskAt(place.unitId());
    }

    /** Asked by the guard. */
    public boolean decide(UUID flagId) {
        return flags.findById(flagId).filter(this::mayDecide).isPresent();
    }

    boolean mayDecide(FigureFlag flag) {
        return SignedIn.has(Role.PROGRAMME_OFFICE) || isOfWhoAsked(flag);
    }

    /** Where a board has merged since, those of its successor asked. */
    private boolean isOfWhoAsked(FigureFlag flag) {
        return SignedIn.has(flag.askedByRole())
                && (flag.askedByRole().isCityWide()
                        || directory.organisation().carriesOnFor(flag.askedByUnitId(), LocalDate.now(clock)).stream()
                                .anyMatch(it -> it.id().equals(SignedIn.unitId())));
    }

    boolean mayRead(FigureFlag flag, IndicatorCard card) {
        return !card.smallCounts() || figures.knows(card, flag.unitId()) || isOfWhoAsked(flag);
    }

    /** The role in which the person asks. */
    static Role asking() {
        return SignedIn.has(Role.PROGRAMME_OFFICE) ? Role.PROGRAMME_OFFICE : Role.APPROVER;
    }

    /** Asked by the guard. */
    public boolean answer(UUID flagId) {
        return flags.findById(flagId)
                .filter(it -> figures.mayEnterFor(it.unitId()))
                .isPresent();
    }

    boolean mayAskAt(UUID unitId) {
        return SignedIn.has(Role.PROGRAMME_OFFICE)
                || SignedIn.has(Role.APPROVER)
                        && directory
                                .organisation()
                                .within(SignedIn.unitId(), LocalDate.now(clock))
                                .contains(unitId);
    }

    boolean mayAnswerAt(UUID unitId) {
        return figures.mayEnterFor(unitId);
    }
}
