package se.samhand.judgement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.activity.BoardAnswers;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.UnitType;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;

/** Who judges: for a board those who answer for what it reports, for the city as a whole the programme office. */
@Component("mayJudge")
class JudgementAccess {

    private final BoardAnswers boards;
    private final OrganisationDirectory directory;

    JudgementAccess(BoardAnswers boards, OrganisationDirectory directory) {
        this.boards = boards;
        this.directory = directory;
    }

    /** Asked by the guard. */
    public boolean judge(UUID unitId) {
        return isCity(unitId) ? SignedIn.has(Role.PROGRAMME_OFFICE) : boards.mayReport(unitId);
    }

    boolean isCity(UUID unitId) {
        return directory
                .organisation()
                .byId(unitId)
                .filter(unit -> unit.type() == UnitType.CITY)
                .isPresent();
    }
}
