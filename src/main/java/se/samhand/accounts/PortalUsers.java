package se.samhand.accounts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;

/** Makes the signed-in person out of an account and the memberships that hold today. */
@Component
public class PortalUsers {

    private final Accounts accounts;
    private final Memberships memberships;
    private final OrganisationDirectory directory;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PortalUsers(
            Accounts accounts,
            Memberships memberships,
            OrganisationDirectory directory,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.directory = directory;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** For the example data and for tests, which sign in without a form; empty when the account may not sign in. */
    @Transactional(readOnly = true)
    public Optional<PortalUser> byUsername(String username) {
        return accounts.findByUsername(username)
                .filter(account -> !account.mayNotSignIn())
                .map(this::userOf);
    }

    PortalUser userOf(Account account) {
        var user = new PortalUser(
                account.id(), account.username(), account.displayName(), account.language(), unitsOf(account.id()));
        user.beganWithPassword(account.passwordsChosen());
        return user;
    }

    /** Reads what the person may act for today; false when the session is over: the account may no longer sign in, or has another password. */
    @Transactional(readOnly = true)
    public boolean refresh(PortalUser user) {
        var stillThere = accounts.findById(user.accountId())
                .filter(account -> !account.mayNotSignIn())
                .filter(account -> account.passwordsChosen() == user.passwordNumber());
        user.mayActFor(stillThere.map(account -> unitsOf(account.id())).orElse(List.of()));
        return stillThere.isPresent();
    }

    @Transactional
    public void rehash(String username, String password) {
        accounts.findByUsername(username)
                .ifPresent(account -> account.keepsPasswordAs(requireNonNull(passwords.encode(password))));
    }

    private List<ActingFor> unitsOf(UUID accountId) {
        var organisation = directory.organisation();
        var rolesByUnit = memberships.heldBy(List.of(accountId), LocalDate.now(clock)).stream()
                .collect(groupingBy(Held::unitId, mapping(Held::role, toSet())));
        return rolesByUnit.entrySet().stream()
                .flatMap(held -> organisation.byId(held.getKey()).stream()
                        .map(unit -> new ActingFor(unit.id(), unit.code(), unit.name(), held.getValue())))
                .sorted(Comparator.comparing(ActingFor::unitName, SwedishOrder.ofNames()))
                .toList();
    }
}
