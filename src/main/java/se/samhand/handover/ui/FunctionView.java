package se.samhand.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.UUID;
import se.samhand.handover.HandOverPage;
import se.samhand.handover.HandOverService;
import se.samhand.organisation.people.HolderDetails;
import se.samhand.security.Roles;
import se.samhand.uikit.Download;
import se.samhand.uikit.Facts;
import se.samhand.uikit.PageHeader;

/** One function: who holds it, what it answers for, and taking it over. */
@Route("organisation/functions/:function")
@RolesAllowed(Roles.CITY_STAFF)
class FunctionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandOverService service;
    private final transient Validator validator;
    private String title = "";

    FunctionView(HandOverService service, Validator validator) {
        this.service = service;
        this.validator = validator;
        getContent().addClassNames("list-page", "function-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("function")
                .flatMap(FunctionView::id)
                .flatMap(service::page)
                .orElseThrow(NotFoundException::new));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void show(HandOverPage page) {
        title = page.function().name() + ", " + page.unitName();
        getContent().removeAll();
        getContent().add(header(page), facts(page));
        if (page.duties().isEmpty()) {
            getContent().add(new Paragraph(translate("handover.others", page.unitName())));
            return;
        }
        var id = page.function().id();
        Command again = () -> service.page(id).ifPresent(this::show);
        getContent().add(new HandOverPanel(service, validator, page, again), new DutiesPanel(page));
        page.current()
                .filter(it -> page.mayReceive())
                .ifPresent(it -> getContent().add(new ReceivePanel(service, id, it.version(), again)));
    }

    private PageHeader header(HandOverPage page) {
        var header = new PageHeader(page.function().name())
                .within(translate("organisation.title"), "organisation")
                .within(translate("organisation.functions"), "organisation/functions");
        return page.duties().isEmpty() ? header : header.actions(pdf(page), word(page));
    }

    private Download pdf(HandOverPage page) {
        var id = page.function().id();
        return new Download(
                translate("handover.pdf"), Download.PDF, () -> "overlamning.pdf", out -> service.pdf(id, out));
    }

    private Download word(HandOverPage page) {
        var id = page.function().id();
        return new Download(
                translate("handover.word"), Download.WORD, () -> "overlamning.docx", out -> service.word(id, out));
    }

    private static Facts facts(HandOverPage page) {
        var unit = new Anchor("organisation/" + page.unitCode(), page.unitName());
        var facts = new Facts().add(translate("handover.unit"), unit);
        var acting = page.function().acting();
        facts.add(
                translate("handover.holds"),
                new Span(acting.map(HolderDetails::shownAs).orElseGet(() -> translate("handover.nobody"))));
        acting.ifPresent(it -> facts.add(translate("handover.since"), HandOverWords.day(it.from())));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
