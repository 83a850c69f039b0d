package se.samhand.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Stands in for the browser of one person, with one tab, so that several people can have the portal open at once. */
final class Browser {

    private static final Routes ROUTES = packagePrivateViewsToo();

    private final ApplicationContext portal;
    private @Nullable UI tab;
    private @Nullable VaadinRequest request;

    Browser(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Turns to it; opened on the start page by whoever is signed in then. */
    void turnTo() {
        if (tab == null) {
            CurrentInstance.clearAll();
            MockVaadin.INSTANCE.setMockRequestFactory(Browser::requestOfWhoeverIsSignedIn);
            MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, portal, UI::new));
            tab = UI.getCurrent();
            request = VaadinRequest.getCurrent();
        } else if (tab != UI.getCurrent()) {
            UI.setCurrent(tab);
            VaadinSession.setCurrent(tab.getSession());
            VaadinService.setCurrent(tab.getSession().getService());
            CurrentInstance.set(VaadinRequest.class, request);
        }
    }

    void close() {
        if (tab != null) {
            turnTo();
            MockVaadin.tearDown();
        }
    }

    /** Follows a link, also to where one is already, and goes on to where one is sent from there. */
    void goTo(String address) {
        var tab = UI.getCurrent();
        var router = tab.getInternals().getRouter();
        var location = new Location(address);
        tab.getInternals().clearLastHandledNavigation();
        tab.getInternals().dumpPendingJavaScriptInvocations();
        if (router.resolveNavigationTarget(location).isPresent()) {
            tab.navigate(location.getPath(), location.getQueryParameters());
        } else {
            var nowhere = new NotFoundException();
            router.handleExceptionNavigation(tab, location, nowhere, NavigationTrigger.UI_NAVIGATE, null);
        }
        sentOnTo(tab).ifPresent(this::goTo);
    }

    /** The address that the page was told to load instead of what was asked for. */
    private static Optional<String> sentOnTo(UI tab) {
        return tab.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("window.open"))
                .map(script -> String.valueOf(script.getParameters().getFirst()))
                .map(url -> url.startsWith("/") ? url.substring(1) : url)
                .findFirst();
    }

    /** The library's own search overlooks classes that are not public, and our views are not. */
    private static Routes packagePrivateViewsToo() {
        var routes = new Routes();
        routes.getErrorRoutes().clear();
        classes(new AnnotationTypeFilter(Route.class)).forEach(routes.getRoutes()::add);
        classes(new AnnotationTypeFilter(Layout.class)).forEach(routes.getRoutes()::add);
        classes(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> routes.getErrorRoutes().add(asErrorView(view)));
        return routes;
    }

    static List<Class<? extends Component>> classes(TypeFilter wanted) {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(wanted);
        return search.findCandidateComponents("se.samhand").stream()
                .map(BeanDefinition::getBeanClassName)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .<Class<? extends Component>>map(
                        name -> ClassUtils.resolveClassName(name, null).asSubclass(Component.class))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> asErrorView(Class<?> view) {
        return (Class<? extends HasErrorParameter<?>>) view;
    }

    /** Stands in for the servlet filter that tells Vaadin who is signed in; no filters run here. */
    private static FakeRequest requestOfWhoeverIsSignedIn(HttpSession session) {
        var request = new FakeRequest(session) {
            @Override
            public @Nullable Principal getUserPrincipal() {
                return SecurityContextHolder.getContext().getAuthentication();
            }
        };
        request.setUserInRole((user, role) -> user instanceof Authentication signedIn
                && signedIn.getAuthorities().stream().anyMatch(held -> ("ROLE_" + role).equals(held.getAuthority())));
        return request;
    }
}
