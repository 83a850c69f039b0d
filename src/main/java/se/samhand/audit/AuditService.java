package se.samhand.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.Roles;

/** Reads the log of business acts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.AUDITOR + "')")
public class AuditService {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final Pattern PLAIN_LETTERS = Pattern.compile("[a-z.-]*");

    private final BusinessActs acts;
    private final Clock clock;

    AuditService(BusinessActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** The newest first, whatever order the page asks for; days are days in Stockholm. */
    public Slice<ActDetails> find(ActFilter filter, Pageable page) {
        if (!PLAIN_LETTERS.matcher(filter.action()).matches()) {
            return new SliceImpl<>(List.of(), page, false);
        }
        var from = filter.from() == null ? Instant.EPOCH : beginningOf(filter.from());
        var until = filter.to() == null ? END_OF_TIME : beginningOf(filter.to().plusDays(1));
        return acts.find(from, until, filter.actor(), filter.action(), filter.subject(), unsorted(page));
    }

    private Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Pageable unsorted(Pageable page) {
        return page.isPaged() ? PageRequest.of(page.getPageNumber(), page.getPageSize()) : page;
    }
}
