package se.samhand.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The organisation for other parts of the portal to ask, without a guard of its own: whoever asks guards what they do
 * with the answer. Kept in memory, read anew after each change made here and after a minute in any case, for the
 * changes of another node.
 */
@Component
public class OrganisationDirectory {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final OrgUnits units;
    private final UnitHosts hosts;
    private final OrgUnitSuccessions successions;
    private final TransactionTemplate reading;
    private volatile @Nullable Read read;

    OrganisationDirectory(
            OrgUnits units, UnitHosts hosts, OrgUnitSuccessions successions, PlatformTransactionManager transactions) {
        this.units = units;
        this.hosts = hosts;
        this.successions = successions;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** All units as last read. */
    public Organisation organisation() {
        var last = read;
        if (last != null && last.at.plus(KEPT).isAfter(InstantSource.system().instant())) {
            return last.organisation;
        }
        var fresh = readNow();
        read = new Read(fresh, InstantSource.system().instant());
        return fresh;
    }

    /** All units as they stand inside the running transaction, changes that are not committed yet included. */
    public Organisation readNow() {
        return reading.execute(status -> new Organisation(units.all(), hosts.all(), successions.all()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(OrganisationChanged changed) {
        read = null;
    }

    private record Read(Organisation organisation, Instant at) {}
}
