package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.Invitation;

/** The chosen account beside the list, in sections that each change one thing. */
class UserPanel extends Composite<Section> {

    /** Something about the account that stands in the panel. */
    interface Part {

        /** Shows the account as it is now; what somebody is typing stays. */
        void show(AccountDetails account);
    }

    private final transient AccountService accounts;
    private final Command onChanged;
    private final H2 heading = new H2();
    private final Div about = new Div();
    private final List<Part> parts = new ArrayList<>();
    private AccountDetails account;

    UserPanel(AccountService accounts, AccountDetails account, Command onChanged) {
        this.accounts = accounts;
        this.account = account;
        this.onChanged = onChanged;
        about.addClassName("page-about");
        getContent().addClassNames("side-panel", "user-panel");
        getContent().add(new Header(heading), about);
    }

    <P extends Component & Part> void add(P part) {
        parts.add(part);
        getContent().add(part);
    }

    AccountDetails account() {
        return account;
    }

    void show(AccountDetails current) {
        account = current;
        heading.setText(current.displayName());
        getContent().setAriaLabel(current.displayName());
        about.removeAll();
        about.add(Words.badge(current.state()), new Span(current.username()), log(current.username()));
        parts.forEach(part -> part.show(current));
    }

    /** Shows what has just been changed, here and in the list. */
    void changed(AccountDetails current) {
        show(current);
        onChanged.execute();
    }

    /** Shows what somebody else may have changed meanwhile. */
    void readAgain() {
        accounts.account(account.id()).ifPresent(this::changed);
    }

    /** Shows a link that was made together with the account. */
    void showLink(Invitation invitation) {
        parts.stream()
                .filter(InvitationSection.class::isInstance)
                .forEach(part -> ((InvitationSection) part).show(invitation));
    }

    private static Anchor log(String username) {
        var address = "admin/audit?" + QueryParameters.of("subject", username).getQueryString();
        var link = new Anchor(address, translate("accounts.log"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
