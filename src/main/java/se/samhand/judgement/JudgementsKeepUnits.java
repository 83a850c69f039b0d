package se.samhand.judgement;

import static java.util.stream.Collectors.joining;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitCannotChange;
import se.samhand.organisation.UnitsTakenBack;

/** A board that has judged stays: a merger that made it is not taken back. */
@Component
class JudgementsKeepUnits {

    private final Judgements judgements;
    private final OrganisationDirectory directory;

    JudgementsKeepUnits(Judgements judgements, OrganisationDirectory directory) {
        this.judgements = judgements;
        this.directory = directory;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var judged = judgements.findByUnitIdIn(units.unitIds());
        if (!judged.isEmpty()) {
            var organisation = directory.readNow();
            throw UnitCannotChange.becausePeopleWrote(judged.stream()
                    .flatMap(it -> organisation.byId(it.details().unitId()).stream())
                    .map(Unit::name)
                    .distinct()
                    .collect(joining("; ")));
        }
    }
}
