package se.samhand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.samhand.accounts.OwnAccountService;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Who is signed in and for whom, language and look, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Account extends Div {

    Account(AuthenticationContext signIn, OwnAccountService ownAccount) {
        addClassName("account");
        SignedIn.user().ifPresent(this::addWho);
        var out = new Button(getTranslation("shell.sign-out"), click -> {
            // Texts that were not saved in time stay in the browser for their writer, not for whoever comes next.
            click.getSource().getElement().executeJs("sessionStorage.clear()");
            signIn.logout();
        });
        out.addThemeVariants(ButtonVariant.TERTIARY);
        add(new LanguageSwitch(ownAccount::speak), new AppearanceMenu(), out);
    }

    private void addWho(PortalUser user) {
        var name = new Anchor("account", user.displayName());
        name.getElement().setAttribute("router-link", true);
        name.setAriaLabel(getTranslation("shell.account", user.displayName()));
        name.addClassName("account-name");
        var who = new Div();
        who.addClassName("account-who");
        user.actingFor().ifPresent(unit -> who.add(user.units().size() > 1 ? choice(user, unit) : only(unit)));
        who.add(name);
        add(who);
    }

    private static Component only(ActingFor unit) {
        var name = new Span(unit.unitName());
        name.addClassName("account-unit");
        return name;
    }

    private Select<ActingFor> choice(PortalUser user, ActingFor current) {
        var choice = new Select<ActingFor>();
        choice.setAriaLabel(getTranslation("shell.acting-for"));
        choice.setItemLabelGenerator(ActingFor::unitName);
        choice.setItems(user.units());
        choice.setValue(current);
        choice.addClassName("account-unit");
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                user.actFor(chosen.getValue().unitId());
                // Loaded anew, because the page behind may show what only the other unit may see.
                getUI().ifPresent(tab -> tab.getPage().setLocation(""));
            }
        });
        return choice;
    }
}
