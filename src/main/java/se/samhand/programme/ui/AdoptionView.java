package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samhand.programme.AdoptionFault;
import se.samhand.programme.AdoptionFault.Reason;
import se.samhand.programme.AdoptionNotPossible;
import se.samhand.programme.AdoptionPreview;
import se.samhand.programme.AdoptionPreview.Carried;
import se.samhand.programme.AdoptionService;
import se.samhand.security.Roles;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Titles;

/** What adopting the draft does: what stands in the way, what it takes the place of, which commitments go on as what. */
@Route("programmes/:code/draft/adopt")
@RolesAllowed(Roles.PROGRAMME_OFFICE)
class AdoptionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AdoptionService service;
    private String code = "";
    private String title = "";

    AdoptionView(AdoptionService service) {
        this.service = service;
    }

    static String address(String code) {
        return "programmes/" + code + "/draft/adopt";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show(service.preview(code).orElseThrow(NotFoundException::new));
    }

    private void show(AdoptionPreview preview) {
        var number = preview.draft().number();
        title = translate("programme.adopt.title", number);
        getContent().removeAll();
        getContent()
                .add(new PageHeader(title)
                        .within(translate("programme.title"), "programmes")
                        .within(code, "programmes/" + code)
                        .within(translate("programme.draft.title.version", number), "programmes/" + code + "/draft")
                        .about(facts(preview)));
        if (!preview.faults().isEmpty()) {
            getContent().add(faults(preview.faults()));
        }
        getContent().add(carried(preview));
        if (preview.faults().isEmpty()) {
            var adopt = new Button(title, click -> ask(preview));
            adopt.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(adopt);
        }
    }

    private static Facts facts(AdoptionPreview preview) {
        var facts = preview.draft().facts();
        var shown =
                new Facts().add(translate("programme.adopt.in-force"), Years.of(facts.validFrom(), facts.validTo()));
        var earlier = preview.supersedes();
        var last = preview.supersededTo();
        if (earlier != null && last != null) {
            shown.add(
                    translate("programme.adopt.supersedes"),
                    translate("programme.adopt.supersedes.until", earlier.number(), Dates.day(last)));
        }
        return shown;
    }

    private Component faults(List<AdoptionFault> faults) {
        var list = new UnorderedList();
        faults.forEach(fault -> {
            var item = new ListItem(new Span(translate("programme.adopt.refusal." + fault.reason(), fault.subject())));
            item.add(new Text(" "), wayOn(fault.reason()));
            list.add(item);
        });
        var section = new Section(new H2(translate("programme.adopt.refused")), list);
        section.addClassName("notice-box");
        return section;
    }

    private Anchor wayOn(Reason reason) {
        return switch (reason) {
            case NOT_MAPPED ->
                new Anchor(MappingView.address(code) + "?only=undecided", translate("programme.mapping.open"));
            case BEGINS_TOO_EARLY ->
                new Anchor("programmes/" + code + "/draft?edit=version", translate("programme.draft.edit"));
            case NO_GOALS, NO_ACTIVITIES ->
                new Anchor("programmes/" + code + "/draft", translate("programme.draft.open"));
        };
    }

    private Component carried(AdoptionPreview preview) {
        var section = new Section(new H2(translate("programme.adopt.carried")));
        if (preview.carried().isEmpty()) {
            section.add(new Paragraph(translate("programme.adopt.carried.none")));
            return section;
        }
        var open = preview.carried().stream().anyMatch(it -> it.kind() == null);
        section.add(new Paragraph(
                open
                        ? translate("programme.adopt.carried.open")
                        : translate("programme.adopt.carried.about", preview.goOn(), preview.end())));
        var list = new UnorderedList();
        list.addClassName("versions");
        preview.carried().forEach(line -> list.add(item(line)));
        section.add(list);
        return section;
    }

    private static ListItem item(Carried line) {
        var words = new Div(line.code() + " " + line.text());
        words.getElement().setAttribute("lang", "sv");
        var about = new Div(
                MappingWords.badge(line.kind()),
                new Span(translate("programme.adopt.commitments", line.commitments())));
        about.addClassName("version-line");
        var item = new ListItem(words, about);
        line.becomes().forEach(target -> {
            var becomes = new Div(translate("programme.adopt.becomes", target));
            becomes.addClassName("row-about");
            item.add(becomes);
        });
        return item;
    }

    private void ask(AdoptionPreview preview) {
        Confirmation.ask(
                translate("programme.adopt.ask", preview.draft().number()),
                translate("programme.adopt.ask.loss", preview.goOn(), preview.end()),
                translate("programme.adopt.verb"),
                () -> adopt(preview));
    }

    private void adopt(AdoptionPreview preview) {
        StartDraftPanel.attempt(() -> {
            try {
                service.adopt(code, preview.version());
                var number = preview.draft().number();
                Notices.success(translate("programme.adopt.done", number));
                UI.getCurrent().navigate("programmes/" + code, QueryParameters.of("version", Integer.toString(number)));
            } catch (AdoptionNotPossible changedMeanwhile) {
                service.preview(code).ifPresent(this::show);
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }
}
