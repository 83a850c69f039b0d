package se.samhand.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.samhand.mail.MailService;
import se.samhand.mail.MailState;
import se.samhand.security.Roles;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;

/** What waits to be mailed, what could not be, and why. The address holds which of them is shown. */
@Route("admin/mail")
@PageTitle("mail.title")
@Menu(title = "mail.title", order = 935)
@RolesAllowed(Roles.ADMIN)
class MailView extends Composite<Div> implements BeforeEnterObserver {

    private static final String SHOWN = "state";

    private final transient MailService mail;
    private final Select<MailState> choice = Fields.choice(getTranslation("mail.show"));
    private final Button allAgain = new Button(getTranslation("mail.all-again"), click -> tryAllAgain());
    private final MailGrid grid;

    MailView(MailService mail, Clock clock) {
        this.mail = mail;
        grid = new MailGrid(mail, clock, this::showCounts);
        var header = new PageHeader(getTranslation("mail.title")).saying(getTranslation("mail.about"));
        if (!mail.isOn()) {
            header.about(new Paragraph(getTranslation("mail.off")));
        }
        choice.setItems(MailState.FAILED, MailState.WAITING, MailState.LEFT, MailState.WITHDRAWN);
        choice.setItemLabelGenerator(
                state -> getTranslation("mail.count", getTranslation("mail.state." + state), mail.count(state)));
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                open(chosen.getValue());
            }
        });
        choice.addClassName("roomy-field");
        var filters = new Div(choice, allAgain);
        filters.addClassName("filters");
        getContent().addClassName("list-page");
        getContent().add(header, filters, grid);
    }

    /** What failed first, because somebody must look at it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .flatMap(MailView::read)
                .orElse(MailState.FAILED);
        choice.setValue(state);
        allAgain.setVisible(state == MailState.FAILED && mail.count(state) > 0);
        grid.show(state);
    }

    private void tryAllAgain() {
        Notices.success(getTranslation("mail.all-tried", mail.tryAllAgain()));
        open(MailState.WAITING);
    }

    private void showCounts() {
        choice.getDataProvider().refreshAll();
        allAgain.setVisible(choice.getValue() == MailState.FAILED && mail.count(MailState.FAILED) > 0);
    }

    private static void open(MailState state) {
        UI.getCurrent().navigate(MailView.class, QueryParameters.simple(Map.of(SHOWN, state.name())));
    }

    private static Optional<MailState> read(String name) {
        return Arrays.stream(MailState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
