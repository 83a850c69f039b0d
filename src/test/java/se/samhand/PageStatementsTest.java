package se.samhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.activity.ActivityFixture;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** No page asks the database much, not even for somebody who holds every role. */
class PageStatementsTest extends PortalUiTest {

    private static final int AT_MOST = 15;

    @Autowired
    private ActivityFixture city;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor everything;

    @BeforeEach
    void theCity() {
        city.city(LocalDate.of(2025, 9, 1));
        everything = visitor(city.person(
                "JAR",
                Stream.of(Role.values()).filter(role -> !role.isOfPartner()).toArray(Role[]::new)));
    }

    @Test
    void everyPageTakesAHandfulOfStatements() {
        everything.opens("");
        var asked = new TreeMap<String, Long>();
        Stream.concat(withoutParameters(), withParameters()).distinct().forEach(address -> {
            everything.opens(address).looksAtEveryList(); // from then on what seldom changes is kept in memory
            assertThat(everything.heading()).as(address).isNotEqualTo("Sidan finns inte");
            everything.opens("nowhere");
            asked.put(address, work.statementsOf(() -> everything.opens(address).looksAtEveryList()));
        });
        assertThat(asked)
                .hasSizeGreaterThan(15)
                .allSatisfy((address, statements) ->
                        assertThat(statements).as(address).isLessThanOrEqualTo(AT_MOST));
        assertThat(asked.values()).anyMatch(statements -> statements > 0);
    }

    /** The pages of the portal as they come to be. */
    private static Stream<String> withoutParameters() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .filter(template -> !template.contains(":"));
    }

    private Stream<String> withParameters() {
        var commitment = jdbc.queryForObject(
                "select c.id from commitment c join org_unit u on u.id = c.unit_id"
                        + " where u.code = 'JAR' and c.activity_key = 'VNR-2021/3.2' limit 1",
                String.class);
        return Stream.of(
                "activities",
                "activities/" + commitment + "?period=2025-T2",
                "activities/matrix?activity=VNR-2021/3.2",
                "programmes/VNR-2021",
                "programmes/VNR-2021/goals/3",
                "programmes/VNR-2021/versions/1/compare/2",
                "organisation?at=2020-06-30",
                "organisation/JAR",
                "organisation/RVCV",
                "admin/organisation?unit=JAR&act=merge",
                "partners/agreements");
    }
}
