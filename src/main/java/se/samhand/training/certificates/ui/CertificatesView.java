package se.samhand.training.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samhand.security.Roles;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.training.certificates.SchemeDetails;
import se.samhand.training.certificates.SchemeService;
import se.samhand.training.sessions.SessionService;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Facts;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.SupportLines;

/** For how long certificates hold, with a calculator for each rule. */
@Route("training/certificates")
@PageTitle("training.page")
@Menu(title = "training.certificates", order = 42)
@RolesAllowed(Roles.CITY_STAFF)
class CertificatesView extends Composite<Div> {

    private final transient SchemeService schemes;
    private final transient SessionService sessions;
    private final transient Validator validator;
    private final LocalDate today;

    CertificatesView(SchemeService schemes, SessionService sessions, Validator validator, Clock clock) {
        this.schemes = schemes;
        this.sessions = sessions;
        this.validator = validator;
        today = LocalDate.now(clock);
        getContent().addClassName("certificates");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent()
                .add(new PageHeader(translate("training.certificates"))
                        .saying(translate("training.certificates.about")));
        var known = schemes.schemes();
        if (known.isEmpty()) {
            getContent().add(new EmptyState(translate("training.schemes.none")));
        }
        known.forEach(scheme -> getContent().add(article(scheme)));
        if (SignedIn.has(Role.TRAINER) || SignedIn.has(Role.PROGRAMME_OFFICE)) {
            getContent()
                    .add(new Details(
                            translate("training.schemes.new"),
                            new SchemeForm(schemes, sessions.courses(), validator, today, this::show)));
        }
        getContent().add(new SupportLines());
    }

    private Component article(SchemeDetails scheme) {
        var rule = new Paragraph(SchemeWords.rule(scheme.rule()));
        var title = new H2(scheme.title());
        title.getElement().setAttribute("lang", "sv");
        var article = new Article(
                title,
                rule,
                new Facts()
                        .add(translate("training.scheme.initial"), scheme.initialCourse())
                        .add(
                                translate("training.scheme.renewal"),
                                scheme.renewalCourse().isEmpty()
                                        ? translate("training.scheme.renewal.same")
                                        : scheme.renewalCourse()),
                new Details(
                        translate("training.calculator"), new DateCalculator(today, () -> Optional.of(scheme.rule()))));
        article.addClassName("certification-scheme");
        return article;
    }
}
