package se.samhand.browser;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every view of the portal, from the registry of routes: an address for each, and somebody who may open it. */
final class Views {

    static final String NOBODY = "";

    private static final Map<String, Set<String>> CAST = cast();

    private Views() {}

    private static Map<String, Set<String>> cast() {
        var cast = new LinkedHashMap<String, Set<String>>();
        cast.put("samordnare.jarva", Set.of("COORDINATOR", "CITY_STAFF"));
        cast.put("programkontor", Set.of("PROGRAMME_OFFICE", "CITY_STAFF"));
        cast.put("handlaggare.iop", Set.of("PARTNERSHIP_OFFICER", "CITY_STAFF"));
        cast.put("utbildare", Set.of("TRAINER", "CITY_STAFF"));
        cast.put("admin", Set.of("ADMIN", "CITY_STAFF"));
        cast.put("skribent.1000m", Set.of("PARTNER_EDITOR", "PARTNER"));
        cast.put("firmatecknare.1000m", Set.of("PARTNER_SIGNATORY", "PARTNER_ADMIN", "PARTNER"));
        return cast;
    }

    /** Addresses by who opens them; what anybody may open stands under {@link #NOBODY}. */
    static Map<String, List<String>> byPerson(ServletContext portal) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal)).getRegisteredRoutes().stream()
                .collect(Collectors.groupingBy(
                        Views::whoMayOpen,
                        LinkedHashMap::new,
                        Collectors.mapping(route -> address(route.getTemplate()), Collectors.toList())));
    }

    private static String whoMayOpen(RouteData route) {
        var view = route.getNavigationTarget();
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return NOBODY;
        }
        var asked = view.getAnnotation(RolesAllowed.class);
        return CAST.entrySet().stream()
                .filter(person -> asked == null || Arrays.stream(asked.value()).anyMatch(person.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in the cast may open " + view));
    }

    /** What may be left out is left out, what may not is filled in from the example; imports have no address beforehand. */
    private static String address(String template) {
        var address = "/"
                + template.replaceFirst("/?:\\w+\\?.*", "")
                        .replace("/:batch", "")
                        .replace("programmes/:code", "programmes/VNR-2021")
                        .replace("organisation/:code", "organisation/JAR")
                        .replace(":goal", "3")
                        .replaceFirst(":token.*", "finns-inte");
        if (address.contains(":")) {
            throw new IllegalStateException("Say here what to fill in for " + template);
        }
        return address;
    }
}
