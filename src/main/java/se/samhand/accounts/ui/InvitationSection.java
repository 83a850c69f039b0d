package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.AccountState;
import se.samhand.accounts.Invitation;

/** How the person gets in: by a link, made here and shown once. */
class InvitationSection extends Composite<Div> implements UserPanel.Part {

    private final transient AccountService accounts;
    private final transient LinkAddress addresses;
    private final transient Clock clock;
    private final UserPanel panel;
    private final Paragraph standing = new Paragraph();
    private final Div link = new Div();
    private final Button make;

    InvitationSection(AccountService accounts, LinkAddress addresses, Clock clock, UserPanel panel) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.clock = clock;
        this.panel = panel;
        make = new Button(
                translate("accounts.invite.make"),
                click -> Attempt.to(() -> show(accounts.invite(panel.account().id())), panel));
        getContent().add(new H3(translate("accounts.invite")), standing, link, make);
    }

    @Override
    public void show(AccountDetails account) {
        make.setVisible(account.state() != AccountState.DISABLED);
        if (account.state() == AccountState.DISABLED) {
            link.removeAll();
        }
        standing.setVisible(link.getComponentCount() == 0);
        standing.setText(standing(account));
    }

    /** Shows the link, this once. */
    void show(Invitation invitation) {
        var until = moment(invitation.goodUntil());
        link.removeAll();
        link.add(new LinkOnce(
                addresses.invitation(invitation.token()),
                translate("accounts.invite.once", until, panel.account().displayName())));
        standing.setVisible(false);
    }

    private String standing(AccountDetails account) {
        if (account.state() == AccountState.DISABLED) {
            return translate("accounts.invite.closed");
        }
        return accounts.invitedUntil(account.id())
                .map(until -> translate("accounts.invite.until", moment(until)))
                .orElseGet(() -> translate(
                        account.state() == AccountState.INVITED ? "accounts.invite.needed" : "accounts.invite.again"));
    }

    private String moment(Instant until) {
        return Words.moment(until.atZone(clock.getZone()));
    }
}
