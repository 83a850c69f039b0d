package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every view of the portal and gathers what there is to say against it. */
abstract class Sightseeing extends BrowserTest {

    /** Signing in costs more than looking: who has been here keeps the session from walk to walk. */
    private static final Map<String, String> SESSIONS = new HashMap<>();

    @Autowired
    private ServletContext portal;

    /** Nothing, when each view is as it should be. */
    final List<String> findings(Look look, Function<Person, List<String>> inspection) {
        var sights = Sight.all();
        assertThat(sights.stream().map(Sight::route))
                .as("addresses with an example to look at")
                .containsAll(routes());
        var findings = new ArrayList<String>();
        var bySomebody = sights.stream().collect(Collectors.groupingBy(Sight::username));
        bySomebody.forEach((username, seen) -> {
            var person = username.map(it -> returning(it, look)).orElseGet(() -> somebody(look));
            for (var sight : seen) {
                go(person, sight);
                inspection.apply(person).forEach(finding -> findings.add(sight + ": " + finding));
            }
            person.leaves();
        });
        return findings;
    }

    private static void go(Person person, Sight sight) {
        if (sight.username().isPresent()) {
            person.goesTo(sight.address());
        } else {
            person.opens(sight.address()).speaksHere();
        }
        sight.doing().accept(person);
    }

    private Person returning(String username, Look look) {
        var session = Optional.ofNullable(SESSIONS.get(username));
        var person = session.map(it -> somebody(look, it).opens("/").speaks(look.language()))
                .orElseGet(() -> person(username, look));
        SESSIONS.putIfAbsent(username, person.session());
        return person;
    }

    private Set<String> routes() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(portal));
        return RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .map(template -> template.replaceAll("\\([^/]*\\)", ""))
                .collect(Collectors.toSet());
    }
}
