package se.samhand.accounts;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody invited may do before they can sign in: the token is what lets them. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class InvitationService {

    private final OneTimeLinks links;
    private final Passwords passwords;
    private final AccountActs acts;
    private final Clock clock;

    InvitationService(OneTimeLinks links, Passwords passwords, AccountActs acts, Clock clock) {
        this.links = links;
        this.passwords = passwords;
        this.acts = acts;
        this.clock = clock;
    }

    /** The user name that the invitation is for; empty when the link is no longer good. */
    @Transactional(readOnly = true)
    public Optional<String> invited(String token) {
        return link(token)
                .filter(it -> it.isGood(clock.instant()))
                .map(it -> it.account().username());
    }

    /**
     * Chooses the password; the link works once.
     *
     * @throws LinkNoLongerGood when it has been used or has expired, or the account has been closed
     * @throws PasswordTooWeak when the password cannot be used
     */
    public void accept(String token, NewPassword password) {
        var link = link(token).orElseThrow(LinkNoLongerGood::new);
        var hash = passwords.hash(password, link.account().username());
        link.use(clock.instant());
        link.account().choosesPassword(hash);
        acts.choseAPassword(link.account());
    }

    private Optional<OneTimeLink> link(String token) {
        return links.findByPurposeAndTokenHash(OneTimeLink.Purpose.INVITATION, OneTimeLink.digestOf(token))
                .filter(it -> !it.account().mayNotSignIn());
    }
}
