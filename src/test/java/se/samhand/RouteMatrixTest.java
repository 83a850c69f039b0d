package se.samhand;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.security.Roles.Role.ADMIN;
import static se.samhand.security.Roles.Role.APPROVER;
import static se.samhand.security.Roles.Role.AUDITOR;
import static se.samhand.security.Roles.Role.COORDINATOR;
import static se.samhand.security.Roles.Role.PARTNERSHIP_OFFICER;
import static se.samhand.security.Roles.Role.PROGRAMME_OFFICE;
import static se.samhand.security.Roles.Role.TRAINER;
import static se.samhand.security.Roles.Role.UNIT_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** Who may open what: every address that the portal knows × every role and nobody. */
class RouteMatrixTest extends PortalUiTest {

    private static final Set<Role> CITY =
            Stream.of(Role.values()).filter(role -> !role.isOfPartner()).collect(Collectors.toSet());
    private static final Set<Role> PARTNERS =
            Stream.of(Role.values()).filter(Role::isOfPartner).collect(Collectors.toSet());
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** Also open to those who are not signed in. */
    private static final Set<String> ANYBODY = Set.of(
            "login",
            "accessibility",
            "invite/:token",
            "welcome/:token",
            "answer/:token",
            "check-in/:token",
            "verify/:token");

    /** Parameters without what they must look like. An address that is missing here is open to nobody. */
    private static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("login", EVERYBODY),
            Map.entry("accessibility", EVERYBODY),
            Map.entry("invite/:token", EVERYBODY),
            Map.entry("welcome/:token", EVERYBODY),
            Map.entry("answer/:token", EVERYBODY),
            Map.entry("account", EVERYBODY),
            Map.entry("programmes", EVERYBODY),
            Map.entry("programmes/:code", EVERYBODY),
            Map.entry("programmes/:code/goals/:goal", EVERYBODY),
            Map.entry("initiatives", CITY),
            Map.entry("indicators", CITY),
            Map.entry("indicators/:code", CITY),
            Map.entry("programmes/:code/versions/:before/compare/:after", CITY),
            Map.entry("programmes/:code/draft/mapping", Set.of(PROGRAMME_OFFICE)),
            Map.entry("programmes/:code/draft/adopt", Set.of(PROGRAMME_OFFICE)),
            Map.entry("programmes/:code/draft", Set.of(PROGRAMME_OFFICE)),
            Map.entry("activities/:id?", CITY),
            Map.entry("activities/matrix", CITY),
            Map.entry("activities/year", CITY),
            Map.entry("activities/commitments", CITY),
            Map.entry("activities/review", Set.of(APPROVER, PROGRAMME_OFFICE)),
            Map.entry("activities/ils", CITY),
            Map.entry("activities/judgements", CITY),
            Map.entry("activities/report", CITY),
            Map.entry("activities/round", Set.of(COORDINATOR)),
            Map.entry("activities/questions/:id", Set.of(UNIT_MANAGER)),
            Map.entry("training/routines", CITY),
            Map.entry("training/routines/:id", CITY),
            Map.entry("training/sessions", CITY),
            Map.entry("training/sessions/:id", CITY),
            Map.entry("training/sessions/:id/attendance", Set.of(TRAINER, PROGRAMME_OFFICE)),
            Map.entry("training/certificates", CITY),
            Map.entry("organisation/functions", CITY),
            Map.entry("organisation/functions/:function", CITY),
            Map.entry("organisation", CITY),
            Map.entry("organisation/:code", CITY),
            Map.entry("partners/agreements/:id?", and(PARTNERS, PARTNERSHIP_OFFICER, PROGRAMME_OFFICE, AUDITOR)),
            Map.entry("admin/users/:id?", Set.of(ADMIN)),
            Map.entry("admin/users", Set.of(ADMIN)),
            Map.entry("admin/organisation", Set.of(ADMIN)),
            Map.entry("admin/periods", Set.of(ADMIN, PROGRAMME_OFFICE)),
            Map.entry("admin/periods/exceptions", Set.of(PROGRAMME_OFFICE)),
            Map.entry("admin/import", Set.of(ADMIN, PROGRAMME_OFFICE, COORDINATOR)),
            Map.entry("admin/import/:batch", Set.of(ADMIN, PROGRAMME_OFFICE, COORDINATOR)),
            Map.entry("me/notices", EVERYBODY),
            Map.entry("admin/mail", Set.of(ADMIN)),
            Map.entry("admin/audit", Set.of(ADMIN, AUDITOR)));

    @Autowired
    private NavigationAccessControl access;

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleOpensWhatItMay(Role role) {
        var opened = openTo(visitor("somebody", "Somewhere", role));
        assertThat(opened)
                .isEqualTo(expected(ALLOWED.entrySet().stream()
                        .filter(row -> row.getValue().contains(role))
                        .map(Map.Entry::getKey)));
    }

    @Test
    void nobodyOpensWhatIsOpenToAnybody() {
        assertThat(openTo(nobody())).isEqualTo(expected(ANYBODY.stream()));
    }

    @Test
    void everyAddressStandsInTheTable() {
        nobody().opens("login");
        assertThat(ALLOWED.keySet()).containsAll(addresses().keySet());
    }

    @Test
    void everyPageAsksWhoOpensIt() {
        nobody().opens("login");
        assertThat(addresses().values())
                .allSatisfy(view -> assertThat(view.getAnnotations())
                        .as(view.getName())
                        .anyMatch(annotation -> Set.of("RolesAllowed", "PermitAll", "AnonymousAllowed")
                                .contains(annotation.annotationType().getSimpleName())));
    }

    private Set<String> expected(Stream<String> table) {
        return table.filter(addresses().keySet()::contains).collect(Collectors.toSet());
    }

    private Set<String> openTo(Visitor who) {
        who.opens("login");
        return addresses().entrySet().stream()
                .filter(page -> mayOpen(page.getKey(), page.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean mayOpen(String address, Class<? extends Component> view) {
        var asked =
                access.createNavigationContext(view, address, VaadinService.getCurrent(), VaadinRequest.getCurrent());
        return access.checkAccess(asked, true).decision() == AccessCheckDecision.ALLOW;
    }

    private static Map<String, Class<? extends Component>> addresses() {
        var found = new TreeMap<String, Class<? extends Component>>();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            found.put(route.getTemplate().replaceAll("\\([^/]*\\)", ""), route.getNavigationTarget());
        }
        return found;
    }

    private static Set<Role> and(Set<Role> some, Role... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
