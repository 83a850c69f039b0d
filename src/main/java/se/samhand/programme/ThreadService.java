package se.samhand.programme;

import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** Where activities come from and what they became, for all of the city's staff. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class ThreadService {

    private final Threads threads;

    ThreadService(Threads threads) {
        this.threads = threads;
    }

    /** Of every activity in the programme's decided versions, by id. */
    public Map<UUID, ActivityThread> threads(String programmeCode) {
        return threads.of(programmeCode);
    }
}
