package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.Invitation;
import se.samhand.security.Roles;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SideBySide;

/** Everybody who may sign in on the left, the chosen account on the right. The address says which one is chosen. */
@Route("admin/users/:id?(new|[0-9a-f]{8}-[0-9a-f-]{27})")
@PageTitle("accounts.users")
@Menu(title = "accounts.users", order = 910)
@RolesAllowed(Roles.ADMIN)
class UsersView extends Composite<Div> implements BeforeEnterObserver {

    private static final String ID = "id";
    private static final String NEW = "new";

    private final transient UserPanels panels;
    private final UserList list;
    private final SideBySide sideBySide;
    private @Nullable Invitation justMade;

    UsersView(UserPanels panels) {
        this.panels = panels;
        list = new UserList(panels.accounts(), chosen -> open(chosen.toString()));
        sideBySide = new SideBySide(() -> open(null), list);
        var add = new Button(translate("accounts.new"), click -> open(NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("list-page", "users");
        getContent()
                .add(
                        new PageHeader(translate("accounts.users"))
                                .saying(translate("accounts.users.about"))
                                .actions(add),
                        sideBySide);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ID).orElse("");
        var invitation = Optional.ofNullable(justMade);
        justMade = null;
        switch (id) {
            case "" -> sideBySide.showNothing();
            case NEW -> sideBySide.show(panels.newUser(this::created));
            default -> {
                var account = panels.accounts().account(UUID.fromString(id)).orElseThrow(NotFoundException::new);
                var panel = panels.user(account, list::refresh);
                invitation.ifPresent(panel::showLink);
                sideBySide.show(panel);
            }
        }
        list.choose(id);
    }

    private void created(AccountDetails account, Invitation invitation) {
        justMade = invitation;
        list.refresh();
        open(account.id().toString());
    }

    private void open(@Nullable String id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters(ID, id);
        getUI().ifPresent(tab -> tab.navigate(UsersView.class, parameters));
    }
}
