package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import se.samhand.programme.MappingNotPossible;
import se.samhand.programme.MappingPage;
import se.samhand.programme.MappingPage.Line;
import se.samhand.programme.MappingService;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Titles;
import se.samhand.uikit.Tone;

/** What each goal and activity in force becomes in the draft: proposed here, decided by the programme office. */
@Route("programmes/:code/draft/mapping")
@RolesAllowed(Roles.PROGRAMME_OFFICE)
class MappingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ONLY = "only";

    private final transient MappingService service;
    private final Div summary = new Div();
    private final Div rows = new Div();
    private String code = "";
    private String title = "";
    private boolean onlyUndecided;

    MappingView(MappingService service) {
        this.service = service;
    }

    static String address(String code) {
        return "programmes/" + code + "/draft/mapping";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var page = service.mapping(code).orElseThrow(NotFoundException::new);
        onlyUndecided = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ONLY)
                .isPresent();
        title = translate(
                "programme.mapping.title", page.earlier().number(), page.draft().number());
        summary.addClassName("compare-choices");
        summary.getElement().setAttribute("aria-live", "polite");
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(title)
                                .within(translate("programme.title"), "programmes")
                                .within(code, "programmes/" + code)
                                .within(
                                        translate(
                                                "programme.draft.title.version",
                                                page.draft().number()),
                                        "programmes/" + code + "/draft")
                                .saying(translate("programme.mapping.about"))
                                .actions(new Anchor(AdoptionView.address(code), translate("programme.adopt.open"))),
                        summary,
                        filter(),
                        rows);
        show(page);
    }

    private Component filter() {
        var only = Fields.tick(translate("programme.mapping.only"));
        only.setValue(onlyUndecided);
        only.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        address(code),
                        only.getValue() ? QueryParameters.of(ONLY, "undecided") : QueryParameters.empty()));
        return only;
    }

    private void show(MappingPage page) {
        summary.removeAll();
        var decided = page.lines().size() - page.undecided();
        summary.add(new StatusBadge(
                page.undecided() == 0 ? Tone.GOOD : Tone.WARNING,
                page.undecided() == 0 ? Sign.DONE : Sign.ATTENTION,
                translate("programme.mapping.decided", decided, page.lines().size())));
        if (page.proposedByKey() > 0) {
            var accept = new Button(translate("programme.mapping.accept", page.proposedByKey()), click -> accept());
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            summary.add(accept);
        }
        rows.removeAll();
        page.lines().stream()
                .filter(line -> !onlyUndecided || !line.isDecided())
                .forEach(line -> rows.add(new MappingRow(page, line, keys -> decide(line, keys))));
        if (rows.getComponentCount() == 0) {
            rows.add(new EmptyState(translate("programme.mapping.none-left")));
        }
    }

    private void accept() {
        StartDraftPanel.attempt(
                () -> Notices.success(translate("programme.mapping.accepted", service.acceptSameKeys(code))));
        refresh();
    }

    private void decide(Line line, Set<String> keys) {
        StartDraftPanel.attempt(() -> {
            try {
                service.decide(code, line.subject(), line.key(), keys);
                Notices.success(translate("programme.mapping.saved", line.code()));
            } catch (MappingNotPossible removedMeanwhile) {
                Notices.failure(translate("programme.draft.changed-meanwhile"));
            }
        });
        refresh();
    }

    private void refresh() {
        service.mapping(code).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
