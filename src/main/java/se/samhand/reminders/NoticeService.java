package se.samhand.reminders;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.accounts.RoleHolder;
import se.samhand.accounts.RoleHolders;
import se.samhand.mail.Outbox;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** What everybody decides of the letters they get. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class NoticeService {

    private final NoticeChoices choices;
    private final RoleHolders roles;
    private final Outbox outbox;
    private final Clock clock;

    NoticeService(NoticeChoices choices, RoleHolders roles, Outbox outbox, Clock clock) {
        this.choices = choices;
        this.roles = roles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What whoever is signed in has chosen: daily and in the language of the account, as long as nothing else is. */
    public NoticeWish mine() {
        var user = me();
        return choices.findById(user.accountId())
                .map(NoticeChoice::wish)
                .orElseGet(() -> new NoticeWish(Rhythm.DAILY, user.language()));
    }

    @Transactional
    public NoticeWish choose(@Valid NoticeWish wish) {
        var account = me().accountId();
        var choice = choices.findById(account).orElseGet(() -> new NoticeChoice(account));
        choice.choose(wish);
        return choices.save(choice).wish();
    }

    /** Where the letters go; empty when the account has no address. */
    public Optional<String> address() {
        return roles.on(LocalDate.now(clock))
                .anyOf(me().accountId())
                .filter(RoleHolder::isReachedByMail)
                .map(RoleHolder::email);
    }

    /** Whether the portal sends letters at all. */
    public boolean isMailOn() {
        return outbox.isOpen();
    }

    private static PortalUser me() {
        return SignedIn.user().orElseThrow();
    }
}
