package se.samhand.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditLog;
import se.samhand.security.Roles;

/** What administrators see and do of the mail that leaves. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class MailService {

    private static final int AT_ONCE = 500;

    private final OutgoingMails mails;
    private final MailSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    MailService(OutgoingMails mails, MailSettings settings, AuditLog audit, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether mail leaves at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** The newest first, whatever order the page asks for. */
    public Slice<MailLine> list(MailState state, Pageable page) {
        return mails.list(state, page.isPaged() ? PageRequest.of(page.getPageNumber(), page.getPageSize()) : page);
    }

    public long count(MailState state) {
        return mails.countByState(state);
    }

    /** Tries one that waits or has failed anew, at once and for another five days. */
    @Transactional
    public void tryAgain(UUID id) {
        var mail = mails.findById(id).orElseThrow();
        mail.waitsAgain(clock.instant());
        audit.record("mail.tried-again", "mail", id, mail.kind(), "");
    }

    /** Tries the oldest few hundred that have failed anew; says how many. */
    @Transactional
    public int tryAllAgain() {
        var failed = mails.findAllById(mails.ids(MailState.FAILED, Limit.of(AT_ONCE)));
        failed.forEach(mail -> mail.waitsAgain(clock.instant()));
        if (!failed.isEmpty()) {
            audit.record("mail.all-tried-again", "mail", null, "", String.valueOf(failed.size()));
        }
        return failed.size();
    }
}
