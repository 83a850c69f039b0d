package se.samhand.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Who asks about figures: the programme office about all, those who approve at a board about that board's. Who reports them answers. */
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

    /** Asked by the guard: whether the person asked, or could have. */
    public boolean decide(UUID flagId) {
        return flags.findById(flagId).filter(it -> mayAskAt(it.unitId())).isPresent();
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
