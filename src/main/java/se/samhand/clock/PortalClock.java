package se.samhand.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The portal's only clock, in Stockholm's time. It runs with the machine's clock until it is moved, and runs on from
 * where it was moved to; only the example data and tests move it.
 */
public final class PortalClock extends Clock {

    /** The city's time zone; every date of the portal is a date there. */
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    PortalClock(Clock machine) {
        this.machine = machine;
    }

    /** Sets the time and lets it run on from there. */
    public void moveTo(Instant now) {
        ahead = Duration.between(machine.instant(), now);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return STOCKHOLM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(STOCKHOLM) ? this : new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final PortalClock clock;
        private final ZoneId zone;

        Zoned(PortalClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
