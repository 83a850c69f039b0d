package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/**
 * Who asks about figures: the programme office about all, those who approve at a board about that board's. Who reports them
 * answers. Whoever asked decides whether the answer does, or a colleague in the same role at the same unit, since people
 * leave; and the programme office. What is said about a figure of few people is read by who asked and by who reports it
 * alone: an answer may tell what is hidden. Nobody answers or decides what they may not read.
 */
@Component("mayFlag")
class FlagAccess {

    private final FigureFlags flags;
    private final FigureAccess figures;
    private final IndicatorDefinitions definitions;
    private final OrganisationDirectory directory;
    private final Clock clock;

    FlagAccess(
            FigureFlags flags,
            FigureAccess figures,
            IndicatorDefinitions definitions,
            OrganisationDirectory directory,
            Clock clock) {
        this.flags = flags;
        this.figures = figures;
        this.definitions = definitions;
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
        return isOfWhoAsked(flag) || SignedIn.has(Role.PROGRAMME_OFFICE) && mayRead(flag);
    }

    /** Where a board has merged since, those of its successor asked. */
    private boolean isOfWhoAsked(FigureFlag flag) {
        return SignedIn.has(flag.askedByRole())
                && (flag.askedByRole().isCityWide()
                        || directory.organisation().carriesOnFor(flag.askedByUnitId(), LocalDate.now(clock)).stream()
                                .anyMatch(it -> it.id().equals(SignedIn.unitId())));
    }

    private boolean mayRead(FigureFlag flag) {
        return definitions
                .findById(flag.indicatorId())
                .filter(it -> mayRead(flag, it.card()))
                .isPresent();
    }

    boolean mayRead(FigureFlag flag, IndicatorCard card) {
        return !card.smallCounts()
                || figures.knows(card, flag.unitId())
                || isOfWhoAsked(flag)
                || SignedIn.has(Role.PROGRAMME_OFFICE)
                        && isForTheOfficeToReport(flag.unitId(), directory.organisation());
    }

    /** Figures of the city, and of units that are no more, are entered by the programme office alone. */
    boolean isForTheOfficeToReport(UUID unitId, Organisation organisation) {
        var today = LocalDate.now(clock);
        return organisation.byId(unitId).filter(it -> !it.hasCeasedBy(today)).isEmpty()
                || organisation.boardOf(unitId, today).isEmpty();
    }

    /** The role in which the person asks. */
    static Role asking() {
        return SignedIn.has(Role.PROGRAMME_OFFICE) ? Role.PROGRAMME_OFFICE : Role.APPROVER;
    }

    /** Asked by the guard. */
    public boolean answer(UUID flagId) {
        return flags.findById(flagId).filter(this::mayAnswer).isPresent();
    }

    boolean mayAskAt(UUID unitId) {
        return SignedIn.has(Role.PROGRAMME_OFFICE)
                || SignedIn.has(Role.APPROVER)
                        && directory
                                .organisation()
                                .within(SignedIn.unitId(), LocalDate.now(clock))
                                .contains(unitId);
    }

    boolean mayAnswer(FigureFlag flag) {
        return figures.mayEnterFor(flag.unitId()) && mayRead(flag);
    }
}
