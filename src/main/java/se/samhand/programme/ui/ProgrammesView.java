package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samhand.programme.ProgrammeService;
import se.samhand.programme.ProgrammeSummary;
import se.samhand.security.Roles;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.PageHeader;

/** The city's programmes and plans, the latest first. */
@Route("programmes")
@PageTitle("programme.title")
@Menu(title = "programme.menu", order = 20)
@RolesAllowed({Roles.CITY_STAFF, Roles.PARTNER})
class ProgrammesView extends Composite<Div> {

    ProgrammesView(ProgrammeService service) {
        getContent().add(new PageHeader(translate("programme.title")));
        var programmes = service.programmes();
        if (programmes.isEmpty()) {
            getContent().add(new EmptyState(translate("programme.none")));
        }
        programmes.forEach(programme -> getContent().add(article(programme)));
    }

    private static Article article(ProgrammeSummary programme) {
        var link = new Anchor("programmes/" + programme.code(), programme.name());
        link.getElement().setAttribute("lang", "sv");
        var about = new Paragraph(translate("programme.kind." + programme.kind()) + " · " + programme.code() + " · "
                + Years.of(programme.validFrom(), programme.validTo()));
        Wording.badge(programme.verification()).ifPresent(about::add);
        var article = new Article(new H2(link), about);
        article.addClassName("programme-item");
        return article;
    }
}
