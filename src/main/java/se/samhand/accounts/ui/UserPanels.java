package se.samhand.accounts.ui;

import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.stereotype.Component;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.Invitation;
import se.samhand.accounts.MembershipService;

/** Makes the panels of the administrators' page, each with the services it asks. */
@Component
class UserPanels {

    private final AccountService accounts;
    private final MembershipService memberships;
    private final LinkAddress addresses;
    private final Validator validator;
    private final Clock clock;

    UserPanels(
            AccountService accounts,
            MembershipService memberships,
            LinkAddress addresses,
            Validator validator,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.addresses = addresses;
        this.validator = validator;
        this.clock = clock;
    }

    AccountService accounts() {
        return accounts;
    }

    NewUserPanel newUser(SerializableBiConsumer<AccountDetails, Invitation> onCreated) {
        return new NewUserPanel(accounts, validator, onCreated);
    }

    /** @param onChanged told when the list may look different */
    UserPanel user(AccountDetails account, Command onChanged) {
        var panel = new UserPanel(accounts, account, onChanged);
        panel.add(new InvitationSection(accounts, addresses, clock, panel));
        panel.add(new NameSection(accounts, validator, panel));
        panel.add(new RolesSection(memberships, validator, clock, panel));
        panel.add(new ClosingSection(accounts, panel));
        panel.show(account);
        return panel;
    }
}
