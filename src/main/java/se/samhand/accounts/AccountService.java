package se.samhand.accounts;

import static java.util.stream.Collectors.groupingBy;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.accounts.AccountRow.RoleAt;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.SwedishOrder;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles;

/** What administrators do with accounts. Nothing is deleted: an account is disabled. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AccountService {

    /** The database refuses to compare a user name with any other letters. */
    private static final Pattern MAY_BE_IN_A_USER_NAME = Pattern.compile("[a-zA-Z0-9.-]+");

    private static final String NO_USER_NAME = " ";

    private final Accounts accounts;
    private final Memberships memberships;
    private final OneTimeLinks links;
    private final OrganisationDirectory directory;
    private final Administrators administrators;
    private final AccountActs acts;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            Memberships memberships,
            OneTimeLinks links,
            OrganisationDirectory directory,
            Administrators administrators,
            AccountActs acts,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.directory = directory;
        this.administrators = administrators;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Accounts whose name or user name contains the text, or that hold or have held a role at a unit whose name does,
     * by name; an empty text finds all.
     */
    public Slice<AccountRow> find(String text, Pageable page) {
        var listed = listed(text.strip(), page);
        var held = memberships.heldBy(listed.map(ListedAccount::id).toList(), LocalDate.now(clock)).stream()
                .collect(groupingBy(Held::accountId));
        return listed.map(it -> row(it, held));
    }

    public Optional<AccountDetails> account(UUID id) {
        return accounts.findById(id).map(Account::details);
    }

    /** Until when the account's last invitation is good; empty when it has been used, has expired, or there is none. */
    public Optional<Instant> invitedUntil(UUID accountId) {
        return links.findByAccountIdAndUsedAtIsNull(accountId).stream()
                .filter(link -> link.isGood(clock.instant()))
                .map(OneTimeLink::expiresAt)
                .max(Comparator.naturalOrder());
    }

    /** @throws UsernameTaken when somebody has the user name already */
    @Transactional
    public AccountDetails create(@Valid AccountDraft draft) {
        if (accounts.findByUsername(draft.username()).isPresent()) {
            throw new UsernameTaken(draft.username());
        }
        var account = new Account(draft.username(), draft.displayName(), clock.instant());
        account.getsMailAt(draft.email());
        accounts.saveAndFlush(account);
        acts.created(account);
        return account.details();
    }

    /**
     * Gives the account another name, and sends its mail elsewhere or nowhere.
     *
     * @param version the one that the person read
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it meanwhile
     */
    @Transactional
    public AccountDetails change(UUID accountId, long version, @Valid AccountChangeDraft draft) {
        var account = accounts.findById(accountId).orElseThrow().asRead(version);
        var name = draft.displayName().strip();
        if (!name.equals(account.displayName())) {
            account.isCalled(name);
            acts.renamed(account);
        }
        if (!draft.email().strip().equals(account.email())) {
            account.getsMailAt(draft.email());
            acts.getsMailElsewhere(account);
        }
        return accounts.saveAndFlush(account).details();
    }

    /**
     * Makes a link by which the person chooses a password; an earlier one stops working.
     *
     * @throws AccountDisabled when the account is closed
     */
    @Transactional
    public Invitation invite(UUID accountId) {
        var account = accounts.findById(accountId).orElseThrow();
        if (account.mayNotSignIn()) {
            throw new AccountDisabled(account.username());
        }
        links.findByAccountIdAndUsedAtIsNull(accountId).forEach(link -> link.revoke(clock.instant()));
        var token = OneTimeLink.newToken();
        var link = links.save(new OneTimeLink(OneTimeLink.Purpose.INVITATION, token, account, clock.instant()));
        acts.invited(account);
        return new Invitation(token, link.expiresAt());
    }

    /**
     * Nobody signs in with the account any more; who is signed in is put out with the next click.
     *
     * @param version the one that the person read
     * @throws AdministratorLockedOut when it is one's own, or nobody would be administrator then
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it meanwhile
     */
    @Transactional
    public AccountDetails disable(UUID accountId, long version) {
        administrators.notTheirOwn(accountId, AdministratorLockedOut.Reason.OWN_ACCOUNT);
        administrators.stayWhen(
                () -> accounts.findById(accountId).orElseThrow().asRead(version).disable());
        var account = accounts.findById(accountId).orElseThrow();
        acts.disabled(account);
        return account.details();
    }

    /**
     * @param version the one that the person read
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it meanwhile
     */
    @Transactional
    public AccountDetails enable(UUID accountId, long version) {
        var account = accounts.findById(accountId).orElseThrow().asRead(version);
        account.enable();
        acts.enabled(account);
        return accounts.saveAndFlush(account).details();
    }

    private Slice<ListedAccount> listed(String text, Pageable page) {
        if (text.isEmpty()) {
            return accounts.list(page);
        }
        var inUserName = MAY_BE_IN_A_USER_NAME.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : NO_USER_NAME;
        var units = unitsNamed(text);
        return units.isEmpty()
                ? accounts.named(text, inUserName, page)
                : accounts.namedOrAt(text, inUserName, units, page);
    }

    private List<UUID> unitsNamed(String text) {
        var sought = text.toLowerCase(Locale.ROOT);
        return directory.organisation().everyone().stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(sought))
                .map(Unit::id)
                .toList();
    }

    private AccountRow row(ListedAccount it, Map<UUID, List<Held>> held) {
        var organisation = directory.organisation();
        var roles = held.getOrDefault(it.id(), List.of()).stream()
                .map(role -> new RoleAt(
                        role.role(),
                        organisation.byId(role.unitId()).map(Unit::name).orElse("")))
                .sorted(Comparator.comparing(RoleAt::unitName, SwedishOrder.ofNames())
                        .thenComparing(RoleAt::role))
                .toList();
        var state = AccountState.of(it.disabled(), it.invited());
        return new AccountRow(it.id(), it.username(), it.displayName(), state, roles, it.lastSignedIn());
    }
}
