package se.samhand.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.people.StaffAddresses;
import se.samhand.security.SignedIn;

/** Notices who signs in and out, while they are the one signed in. */
@Component
class ComingAndGoing implements LogoutHandler {

    private final AccountActs acts;
    private final Accounts accounts;
    private final StaffAddresses staff;
    private final Clock clock;

    ComingAndGoing(AccountActs acts, Accounts accounts, StaffAddresses staff, Clock clock) {
        this.acts = acts;
        this.accounts = accounts;
        this.staff = staff;
        this.clock = clock;
    }

    @EventListener(InteractiveAuthenticationSuccessEvent.class)
    @Transactional
    public void somebodyCame() {
        SignedIn.user().ifPresent(user -> {
            accounts.signedIn(user.accountId(), clock.instant());
            acts.signedIn(user);
            accounts.findById(user.accountId())
                    .map(Account::email)
                    .filter(email -> !email.isEmpty())
                    .ifPresent(email -> staff.signedIn(email, clock.instant()));
        });
    }

    @Override
    @Transactional
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignedIn.user().ifPresent(acts::signedOut);
    }
}
