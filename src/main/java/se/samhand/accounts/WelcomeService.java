package se.samhand.accounts;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.organisation.CityFounding;
import se.samhand.security.Roles.Role;

/** Makes the first administrator of a portal that has none, by a link that works once and is printed once. */
@Service
@Validated
@Transactional
@PreAuthorize("permitAll()")
public class WelcomeService {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Administrators administrators;
    private final OneTimeLinks links;
    private final CityFounding cities;
    private final Passwords passwords;
    private final AccountActs acts;
    private final Clock clock;

    WelcomeService(
            Accounts accounts,
            Memberships memberships,
            Administrators administrators,
            OneTimeLinks links,
            CityFounding cities,
            Passwords passwords,
            AccountActs acts,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.administrators = administrators;
        this.links = links;
        this.cities = cities;
        this.passwords = passwords;
        this.acts = acts;
        this.clock = clock;
    }

    /** A new token while there is no administrator, replacing any earlier one; else empty. */
    Optional<String> newToken() {
        if (administrators.areThere()) {
            return Optional.empty();
        }
        links.findByPurposeAndUsedAtIsNull(OneTimeLink.Purpose.FIRST_ADMINISTRATOR)
                .forEach(link -> link.revoke(clock.instant()));
        var token = OneTimeLink.newToken();
        links.save(new OneTimeLink(OneTimeLink.Purpose.FIRST_ADMINISTRATOR, token, null, clock.instant()));
        return Optional.of(token);
    }

    /** Whether the link still lets its holder in. */
    @Transactional(readOnly = true)
    public boolean isGood(String token) {
        return link(token).filter(link -> link.isGood(clock.instant())).isPresent() && !administrators.areThere();
    }

    /**
     * Makes the city's unit, where there is none, and its first administrator.
     *
     * @throws LinkNoLongerGood when it has been used or has expired, or somebody is administrator already
     * @throws PasswordTooWeak when the password cannot be used
     * @throws UsernameTaken when there is such an account already
     */
    public void begin(String token, @Valid FirstAdministratorDraft draft, NewPassword password) {
        var link = link(token).orElseThrow(LinkNoLongerGood::new);
        if (administrators.areThere()) {
            throw new LinkNoLongerGood();
        }
        var username = draft.account().username();
        if (accounts.findByUsername(username).isPresent()) {
            throw new UsernameTaken(username);
        }
        var hash = passwords.hash(password, username);
        link.use(clock.instant());
        var city = cities.cityNamed(draft.cityName().strip());
        var account = new Account(username, draft.account().displayName(), clock.instant());
        account.getsMailAt(draft.account().email());
        account.choosesPassword(hash);
        accounts.save(account);
        acts.created(account);
        var membership = memberships.save(new Membership(account, city, Role.ADMIN, LocalDate.now(clock), null));
        acts.granted(account, membership.details(city));
    }

    private Optional<OneTimeLink> link(String token) {
        return links.findByPurposeAndTokenHash(OneTimeLink.Purpose.FIRST_ADMINISTRATOR, OneTimeLink.digestOf(token));
    }
}
