package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samhand.accounts.OwnAccountService;
import se.samhand.accounts.PasswordRule;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;
import se.samhand.uikit.Facts;
import se.samhand.uikit.PageHeader;

/** One's own account: who one is here, what one may do, and another password. */
@Route("account")
@PageTitle("accounts.own")
@PermitAll
class AccountView extends Composite<Div> {

    AccountView(OwnAccountService account, PasswordRule rule) {
        getContent().addClassName("plain-page");
        getContent().add(new PageHeader(translate("accounts.own")).saying(translate("accounts.own.about")));
        SignedIn.user().ifPresent(this::addFacts);
        getContent().add(new H2(translate("accounts.own.password")), new OwnPasswordForm(account, rule));
    }

    private void addFacts(PortalUser user) {
        var roles = new UnorderedList();
        roles.addClassName("own-roles");
        user.units()
                .forEach(unit -> unit.roles().stream()
                        .sorted()
                        .forEach(role -> roles.add(new ListItem(Words.roleAt(role, unit.unitName())))));
        getContent()
                .add(new Facts()
                        .add(translate("accounts.displayName"), user.displayName())
                        .add(translate("accounts.username"), user.username())
                        .add(translate("accounts.roles"), roles));
    }
}
