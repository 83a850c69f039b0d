package se.samhand.accounts;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;

/** What administrators do with accounts. Nothing is deleted: an account is disabled, a membership ends. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AccountService {

    private final Accounts accounts;
    private final Memberships memberships;
    private final OneTimeLinks links;
    private final OrganisationDirectory directory;
    private final AccountActs acts;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            Memberships memberships,
            OneTimeLinks links,
            OrganisationDirectory directory,
            AccountActs acts,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.directory = directory;
        this.acts = acts;
        this.clock = clock;
    }

    /** Accounts whose name or user name contains the text, by user name; an empty text finds all. */
    public Slice<AccountDetails> find(String search, Pageable page) {
        return accounts.find(search, page);
    }

    public Optional<AccountDetails> account(UUID id) {
        return accounts.findById(id).map(Account::details);
    }

    /** All memberships an account has or has had, the latest first. */
    public List<MembershipDetails> membershipsOf(UUID accountId) {
        return memberships.of(accountId).stream().map(this::details).toList();
    }

    /** @throws UsernameTaken when somebody has the user name already */
    @Transactional
    public AccountDetails create(@Valid AccountDraft draft) {
        var username = draft.username().strip().toLowerCase(Locale.ROOT);
        if (accounts.findByUsername(username).isPresent()) {
            throw new UsernameTaken(username);
        }
        var account = new Account(username, draft.displayName().strip(), clock.instant());
        account.getsMailAt(draft.email());
        accounts.saveAndFlush(account);
        acts.created(account);
        return account.details();
    }

    /** Sends the person's mail to another address from now on, or to nowhere. */
    @Transactional
    public AccountDetails sendMailTo(UUID accountId, @Valid MailAddressDraft draft) {
        var account = accounts.findById(accountId).orElseThrow();
        account.getsMailAt(draft.email());
        accounts.saveAndFlush(account);
        acts.getsMailElsewhere(account);
        return account.details();
    }

    /** Makes a link by which the person chooses a password; an earlier one stops working. */
    @Transactional
    public String invite(UUID accountId) {
        var account = accounts.findById(accountId).orElseThrow();
        links.findByAccountIdAndUsedAtIsNull(accountId).forEach(link -> link.revoke(clock.instant()));
        var token = OneTimeLink.newToken();
        links.save(new OneTimeLink(OneTimeLink.Purpose.INVITATION, token, account, clock.instant()));
        acts.invited(account);
        return token;
    }

    /** @throws MembershipNotPossible when role and unit do not fit together, or the dates contradict each other */
    @Transactional
    public MembershipDetails grant(UUID accountId, @Valid MembershipDraft draft) {
        var unit = directory
                .readNow()
                .byId(draft.unitId())
                .orElseThrow(() -> new MembershipNotPossible(MembershipNotPossible.Reason.UNKNOWN_UNIT));
        var account = accounts.findById(accountId).orElseThrow();
        var membership = memberships.saveAndFlush(
                new Membership(account, unit, draft.role(), draft.validFrom(), draft.validTo()));
        var granted = details(membership);
        acts.granted(account, granted);
        return granted;
    }

    /**
     * Ends a membership; the last day counts.
     *
     * @throws MembershipNotPossible when the last day lies before the first, or nobody would be administrator then
     */
    @Transactional
    public void end(UUID membershipId, LocalDate lastDay) {
        var membership = memberships.findById(membershipId).orElseThrow();
        membership.endsOn(lastDay);
        memberships.flush();
        somebodyStaysAdministrator(membership.role());
        acts.ended(membership.account(), details(membership));
    }

    /** Nobody signs in with the account any more; who is signed in is put out with the next click. */
    @Transactional
    public AccountDetails disable(UUID accountId) {
        var account = accounts.findById(accountId).orElseThrow();
        account.disable();
        accounts.flush();
        somebodyStaysAdministrator(Role.ADMIN);
        acts.disabled(account);
        return account.details();
    }

    @Transactional
    public AccountDetails enable(UUID accountId) {
        var account = accounts.findById(accountId).orElseThrow();
        account.enable();
        acts.enabled(account);
        return accounts.saveAndFlush(account).details();
    }

    private void somebodyStaysAdministrator(Role changed) {
        if (changed == Role.ADMIN
                && memberships.holders(Role.ADMIN, LocalDate.now(clock).plusDays(1)) == 0) {
            throw new MembershipNotPossible(MembershipNotPossible.Reason.LAST_ADMINISTRATOR);
        }
    }

    private MembershipDetails details(Membership membership) {
        return membership.details(directory.organisation());
    }
}
