package se.samhand.accounts;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditLog;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** What is written down of accounts: who was let in, to what, and who came and went. */
@Component
class AccountActs {

    private static final String ACCOUNT = "account";

    private final AuditLog audit;

    AccountActs(AuditLog audit) {
        this.audit = audit;
    }

    void created(Account account) {
        audit.record("account.created", ACCOUNT, account.id(), account.username(), "");
    }

    void renamed(Account account) {
        audit.record("account.renamed", ACCOUNT, account.id(), account.username(), "");
    }

    void invited(Account account) {
        audit.record("account.invited", ACCOUNT, account.id(), account.username(), "");
    }

    void choseAPassword(Account account) {
        audit.record("account.password-chosen", ACCOUNT, account.id(), account.username(), "");
    }

    /** The address itself is not written down: it says who somebody is. */
    void getsMailElsewhere(Account account) {
        audit.record("account.email-changed", ACCOUNT, account.id(), account.username(), "");
    }

    void disabled(Account account) {
        audit.record("account.disabled", ACCOUNT, account.id(), account.username(), "");
    }

    void enabled(Account account) {
        audit.record("account.enabled", ACCOUNT, account.id(), account.username(), "");
    }

    void granted(Account account, MembershipDetails membership) {
        var action = "membership.granted." + inWords(membership.role());
        audit.record(action, ACCOUNT, account.id(), account.username(), where(membership));
    }

    void ended(Account account, MembershipDetails membership) {
        var action = "membership.ended." + inWords(membership.role());
        audit.record(action, ACCOUNT, account.id(), account.username(), where(membership));
    }

    void withdrawn(Account account, MembershipDetails membership) {
        var action = "membership.withdrawn." + inWords(membership.role());
        audit.record(action, ACCOUNT, account.id(), account.username(), where(membership));
    }

    void signedIn(PortalUser user) {
        audit.record("account.signed-in", ACCOUNT, user.accountId(), user.username(), "");
    }

    void signedOut(PortalUser user) {
        audit.record("account.signed-out", ACCOUNT, user.accountId(), user.username(), "");
    }

    /** The role is part of the action, whose text is in the reader's language. */
    private static String inWords(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String where(MembershipDetails membership) {
        var until = membership.validTo();
        return membership.unitName() + ", " + membership.validFrom() + " – " + (until == null ? "" : until);
    }
}
