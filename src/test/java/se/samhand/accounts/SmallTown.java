package se.samhand.accounts;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationFixture;
import se.samhand.security.Roles.Role;

/** A city of four units, and people there with passwords. */
@Component
class SmallTown {

    static final String PASSWORD = "ett ganska bra lösenord";
    static final String WEAKLY_KEPT = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

    private final OrganisationFixture organisation;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final Memberships memberships;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String kept;

    SmallTown(
            OrganisationFixture organisation,
            OrganisationDirectory directory,
            Accounts accounts,
            Memberships memberships,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.directory = directory;
        this.accounts = accounts;
        this.memberships = memberships;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = requireNonNull(passwords.encode(PASSWORD));
    }

    /** The city, one district, one department and one partner. */
    void city() {
        organisation.units(
                "STHLM,Stockholms stad,CITY,,2020-01-01,",
                "JAR,Järva stadsdelsnämnd,DISTRICT,STHLM,2023-07-01,",
                "SOF,Socialförvaltningen,DEPARTMENT,STHLM,2020-01-01,",
                "EXJ,Exempeljouren,PARTNER,,2021-01-01,");
    }

    UUID account(String username) {
        return account(username, kept);
    }

    UUID account(String username, @Nullable String passwordHash) {
        return requireNonNull(transaction.execute(status -> {
            var account = new Account(username, username, clock.instant());
            if (passwordHash != null) {
                account.choosesPassword(passwordHash);
            }
            return accounts.save(account).id();
        }));
    }

    UUID account(String username, Role role, String unitCode) {
        var account = account(username);
        member(account, role, unitCode, LocalDate.of(2024, 1, 1), null);
        return account;
    }

    UUID member(UUID account, Role role, String unitCode, LocalDate from, @Nullable LocalDate to) {
        return requireNonNull(transaction.execute(status -> {
            var unit = directory.readNow().byCode(unitCode).orElseThrow();
            var membership = new Membership(accounts.findById(account).orElseThrow(), unit, role, from, to);
            return memberships.save(membership).details(directory.readNow()).id();
        }));
    }
}
