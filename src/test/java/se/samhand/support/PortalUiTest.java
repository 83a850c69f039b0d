package se.samhand.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** Runs the real views on the real services and the real database, without a browser. */
@PortalTest
public abstract class PortalUiTest {

    private static final Routes ROUTES = packagePrivateViewsToo();

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void openBrowser() {
        MockVaadin.INSTANCE.setMockRequestFactory(PortalUiTest::requestOfWhoeverIsSignedIn);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Somebody who holds the roles at a unit of that name, and has no account. */
    protected static Visitor visitor(String name, String unit, Role... roles) {
        return visitor(name, new ActingFor(UUID.randomUUID(), "X", unit, Set.of(roles)));
    }

    /** Somebody who acts for the units, and has no account. */
    protected static Visitor visitor(String name, ActingFor... units) {
        return visitor(new PortalUser(UUID.randomUUID(), name, name, Locale.of("sv"), List.of(units)));
    }

    protected static Visitor visitor(PortalUser user) {
        return new Visitor(user);
    }

    /** The library's own search overlooks classes that are not public, and our views are not. */
    private static Routes packagePrivateViewsToo() {
        var routes = new Routes();
        classes(new AnnotationTypeFilter(Route.class)).forEach(routes.getRoutes()::add);
        classes(new AnnotationTypeFilter(Layout.class)).forEach(routes.getRoutes()::add);
        routes.getErrorRoutes().clear();
        classes(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> routes.getErrorRoutes().add(asErrorView(view)));
        return routes;
    }

    private static List<Class<? extends Component>> classes(TypeFilter wanted) {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(wanted);
        return search.findCandidateComponents("se.samhand").stream()
                .map(BeanDefinition::getBeanClassName)
                .filter(Objects::nonNull)
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
