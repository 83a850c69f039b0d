package se.samhand.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditLog;

/** Completes a carry-over once the new commitments are saved: steps that are not reached and remedies that are
 * not settled come along, and the log tells. */
@Component
class CarryOverRecords {

    private final CarryOvers carryOvers;
    private final Milestones milestones;
    private final Remedies remedies;
    private final AuditLog log;

    CarryOverRecords(CarryOvers carryOvers, Milestones milestones, Remedies remedies, AuditLog log) {
        this.carryOvers = carryOvers;
        this.milestones = milestones;
        this.remedies = remedies;
        this.log = log;
    }

    void areCarried(Collection<CarriedOn> carried, LocalDate today) {
        for (var it : carried) {
            it.sources().forEach(source -> carryOvers.save(new CommitmentCarry(source, it.made(), today)));
            takeAlongSteps(it);
            takeAlongRemedies(it);
            log.record(
                    "commitment.carried",
                    "commitment",
                    it.made().id(),
                    it.made().title(),
                    versions(it));
        }
    }

    private static String versions(CarriedOn it) {
        return it.sources().getFirst().versionNumber() + " → " + it.made().versionNumber();
    }

    /** What is not settled goes on where its activity does; of several that it becomes, with the first. */
    private void takeAlongRemedies(CarriedOn it) {
        it.sources().stream()
                .filter(source -> !source.activityKey().equals(it.made().activityKey()))
                .flatMap(source -> remedies.open(source.activityKey(), Set.of(source.unitId())).stream())
                .forEach(remedy -> remedy.goesOnIn(it.made().activityKey()));
    }

    /** Of the same step in several commitments there is one afterwards. */
    private void takeAlongSteps(CarriedOn it) {
        record Step(String text, LocalDate dueOn) {}

        Set<Step> taken = new HashSet<>();
        it.sources().stream()
                .flatMap(source -> milestones.of(source.id()).stream())
                .filter(milestone -> !milestone.isReached())
                .filter(milestone -> taken.add(new Step(milestone.text(), milestone.dueOn())))
                .forEach(milestone -> milestones.save(new Milestone(it.made(), milestone.text(), milestone.dueOn())));
    }
}
