package se.samhand.period;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samhand.organisation.UnitsTakenBack;

/** When a merger or the like is taken back, what the new units asked for goes with them. */
@Component
class LocksGoWithUnits {

    private final LockExceptions exceptions;
    private final ApplicationEventPublisher events;

    LocksGoWithUnits(LockExceptions exceptions, ApplicationEventPublisher events) {
        this.exceptions = exceptions;
        this.events = events;
    }

    @EventListener
    void takeBack(UnitsTakenBack units) {
        var going = exceptions.findByUnitIdIn(units.unitIds());
        exceptions.deleteAll(going);
        exceptions.flush();
        going.forEach(it -> events.publishEvent(new LockChanged(it.periodId(), it.unitId())));
    }
}
