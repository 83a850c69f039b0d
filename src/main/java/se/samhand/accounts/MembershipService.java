package se.samhand.accounts;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.accounts.MembershipNotPossible.Reason;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;

/** How administrators give roles at units and take them away. Nothing is deleted: a membership ends. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class MembershipService {

    private final Accounts accounts;
    private final Memberships memberships;
    private final OrganisationDirectory directory;
    private final Administrators administrators;
    private final AccountActs acts;
    private final Clock clock;

    MembershipService(
            Accounts accounts,
            Memberships memberships,
            OrganisationDirectory directory,
            Administrators administrators,
            AccountActs acts,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.directory = directory;
        this.administrators = administrators;
        this.acts = acts;
        this.clock = clock;
    }

    /** All memberships an account has or has had, the latest first. */
    public List<MembershipDetails> of(UUID accountId) {
        return memberships.of(accountId).stream().map(this::details).toList();
    }

    /** The units of today whose name or code begins or goes on like the text, by name. */
    public List<Unit> units(String text, Pageable page) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        return directory.organisation().on(LocalDate.now(clock)).stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(sought)
                        || unit.code().toLowerCase(Locale.ROOT).startsWith(sought))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    /**
     * @throws MembershipNotPossible when role and unit do not fit together, the dates contradict each other, or the
     *     account holds the role there already on one of the days
     */
    @Transactional
    public MembershipDetails grant(UUID accountId, @Valid MembershipDraft draft) {
        var unit = directory
                .readNow()
                .byId(draft.unitId())
                .orElseThrow(() -> new MembershipNotPossible(Reason.UNKNOWN_UNIT));
        var account = accounts.findById(accountId).orElseThrow();
        var membership = new Membership(account, unit, draft.role(), draft.validFrom(), draft.validTo());
        if (memberships.held(accountId, unit.id(), draft.role(), draft.validFrom(), draft.validTo()) > 0) {
            throw new MembershipNotPossible(Reason.ALREADY_HELD);
        }
        var granted = details(memberships.saveAndFlush(membership));
        acts.granted(account, granted);
        return granted;
    }

    /**
     * Ends a membership; the last day counts.
     *
     * @param version the one that the person read
     * @throws MembershipNotPossible when the last day lies before the first
     * @throws AdministratorLockedOut when one would stop being administrator oneself, or nobody would be it then
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it meanwhile
     */
    @Transactional
    public MembershipDetails end(UUID membershipId, long version, LocalDate lastDay) {
        var membership = read(membershipId, version);
        takeAway(membership, () -> membership.endsOn(lastDay));
        var ended = details(membership);
        acts.ended(membership.account(), ended);
        return ended;
    }

    /**
     * Takes back a role that was given by mistake, at once.
     *
     * @param version the one that the person read
     * @throws MembershipNotPossible when it has held for longer than today
     * @throws AdministratorLockedOut when one would stop being administrator oneself, or nobody would be it then
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else has changed it meanwhile
     */
    @Transactional
    public MembershipDetails withdraw(UUID membershipId, long version) {
        var membership = read(membershipId, version);
        takeAway(membership, () -> membership.withdraw(LocalDate.now(clock), clock.instant()));
        var withdrawn = details(membership);
        acts.withdrawn(membership.account(), withdrawn);
        return withdrawn;
    }

    private Membership read(UUID membershipId, long version) {
        return memberships.withAccount(membershipId).orElseThrow().asRead(version);
    }

    private void takeAway(Membership membership, Runnable deed) {
        if (membership.role() == Role.ADMIN) {
            administrators.notTheirOwn(membership.account().id(), AdministratorLockedOut.Reason.OWN_ROLE);
            administrators.stayWhen(deed);
        } else {
            deed.run();
            memberships.flush();
        }
    }

    private MembershipDetails details(Membership membership) {
        return membership.details(directory.organisation());
    }
}
