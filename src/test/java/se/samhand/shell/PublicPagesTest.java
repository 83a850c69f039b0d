package se.samhand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Pages that anybody may open stand in the public frame, in whatever module they are. */
class PublicPagesTest extends PortalUiTest {

    @Test
    void everyPageThatAnybodyMayOpenStandsInThePublicFrameAlone() {
        var nobody = nobody().opens("login");
        assertThat(publicAddresses()).contains("login", "accessibility", "invite/x", "welcome/x");
        for (var address : publicAddresses()) {
            assertThat(frames(nobody.opens(address))).as(address).containsExactly(PublicLayout.class);
        }
    }

    @Test
    void somebodySignedInSeesTheSameFrameThere() {
        var karin = visitor("Karin", "Järva", Role.COORDINATOR);
        assertThat(frames(karin.opens("invite/x"))).containsExactly(PublicLayout.class);
        assertThat(frames(karin.opens("account"))).containsExactly(MainLayout.class);
    }

    private static List<Class<?>> frames(Visitor visitor) {
        visitor.page();
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .skip(1)
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private static List<String> publicAddresses() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .map(RouteData::getTemplate)
                .map(template -> template.replaceAll(":[^/]+", "x"))
                .toList();
    }
}
