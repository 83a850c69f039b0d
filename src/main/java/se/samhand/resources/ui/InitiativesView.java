package se.samhand.resources.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import se.samhand.codelists.CodeLists;
import se.samhand.resources.InitiativeDetails;
import se.samhand.resources.ResourceService;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Facts;
import se.samhand.uikit.PageHeader;

/** What several do together: who takes part, for whom, how it stands and how sure that is. */
@Route("initiatives")
@PageTitle("resources.initiatives")
@Menu(title = "resources.initiatives", order = 25)
@RolesAllowed(Roles.CITY_STAFF)
class InitiativesView extends Composite<Div> {

    private static final int AT_A_TIME = 25;
    private static final String TARGET_GROUPS = "target_group";

    private final transient ResourceService service;
    private final transient CodeLists codeLists;
    private final Div list = new Div();
    private final Button more = new Button(translate("uikit.more"), click -> showMore());
    private int shown;

    InitiativesView(ResourceService service, CodeLists codeLists) {
        this.service = service;
        this.codeLists = codeLists;
        getContent()
                .add(
                        new PageHeader(translate("resources.initiatives"))
                                .saying(translate("resources.initiatives.about")),
                        list,
                        more);
        showMore();
        if (list.getElement().getChildCount() == 0) {
            list.add(new EmptyState(translate("resources.initiatives.none")));
        }
    }

    private void showMore() {
        var page = service.initiatives(PageRequest.of(shown++, AT_A_TIME));
        page.forEach(it -> list.add(article(it)));
        more.setVisible(page.hasNext());
    }

    private Article article(InitiativeDetails initiative) {
        var heading = new H2(initiative.name());
        heading.getElement().setAttribute("lang", "sv");
        var state = new Paragraph(translate("resources.status." + initiative.status()) + " · "
                + translate("resources.asOf", Sureness.day(initiative.asOf())));
        Sureness.badge(initiative.verification()).ifPresent(state::add);
        var article = new Article(heading, state, facts(initiative));
        article.addClassName("programme-item");
        return article;
    }

    private Facts facts(InitiativeDetails initiative) {
        var facts = new Facts();
        add(facts, "resources.partners", String.join(", ", initiative.partners()));
        add(
                facts,
                "resources.targetGroups",
                String.join(", ", codeLists.words(TARGET_GROUPS, initiative.targetGroups(), getLocale())));
        add(facts, "resources.time", time(initiative.startsOn(), initiative.endsOn()));
        add(facts, "resources.source", initiative.source());
        return facts;
    }

    private static void add(Facts facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(translate(key), text);
        }
    }

    private static String time(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : translate("resources.until", to.toString());
        }
        return to == null
                ? translate("resources.since", from.toString())
                : translate("resources.between", from.toString(), to.toString());
    }
}
