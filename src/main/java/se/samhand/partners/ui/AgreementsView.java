package se.samhand.partners.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.partners.AgreementDetails;
import se.samhand.partners.AgreementService;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SideBySide;
import se.samhand.uikit.SupportLines;

/** Agreements on the left, the chosen one on the right. The address says which one is chosen. */
@Route("partners/agreements/:id?(new|[0-9a-f]{8}-[0-9a-f-]{27})")
@PageTitle("partners.agreements")
@Menu(title = "partners.agreements", order = 50)
@RolesAllowed({Roles.PARTNERSHIP_OFFICER, Roles.PROGRAMME_OFFICE, Roles.AUDITOR, Roles.PARTNER})
class AgreementsView extends Composite<Div> implements BeforeEnterObserver {

    private static final String ID = "id";
    private static final String NEW = "new";

    private final transient AgreementService agreements;
    private final transient Validator validator;
    private final boolean writes = SignedIn.has(Role.PARTNERSHIP_OFFICER);
    private final AgreementList list;
    private final SideBySide sideBySide;

    AgreementsView(AgreementService agreements, Validator validator) {
        this.agreements = agreements;
        this.validator = validator;
        list = new AgreementList(agreements, chosen -> open(chosen.toString()));
        sideBySide = new SideBySide(() -> open(null), list);
        getContent().addClassName("list-page");
        getContent().add(header(), sideBySide, new SupportLines());
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("partners.agreements"));
        if (writes) {
            var add = new Button(getTranslation("partners.new"), click -> open(NEW));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add);
        }
        if (SignedIn.actingFor().filter(ActingFor::isPartner).isPresent()) {
            header.actions(new QuickExit());
        }
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ID).orElse("");
        switch (id) {
            case "" -> sideBySide.showNothing();
            case NEW -> sideBySide.show(newAgreement());
            default ->
                sideBySide.show(panel(agreements.agreement(UUID.fromString(id)).orElseThrow(NotFoundException::new)));
        }
        list.choose(id);
    }

    private AgreementPanel newAgreement() {
        if (!writes) {
            throw new NotFoundException();
        }
        return new AgreementPanel(
                getTranslation("partners.new"),
                new Paragraph(getTranslation("partners.new.what")),
                new AgreementEditor(agreements, validator, null, this::saved));
    }

    private AgreementPanel panel(AgreementDetails agreement) {
        return new AgreementPanel(
                agreement.agreed().title(),
                new Paragraph(agreement.partnerName()),
                writes
                        ? new AgreementEditor(agreements, validator, agreement, this::saved)
                        : new AgreementFacts(agreement));
    }

    private void saved(AgreementDetails agreement) {
        list.refresh();
        open(agreement.id().toString());
    }

    private void open(@Nullable String id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters(ID, id);
        getUI().ifPresent(tab -> tab.navigate(AgreementsView.class, parameters));
    }
}
