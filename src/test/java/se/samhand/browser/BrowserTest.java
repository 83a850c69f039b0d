package se.samhand.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The portal with the example played into it, started once for all tests in a browser. What a test changes stays changed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
abstract class BrowserTest {

    static final String EXAMPLE = "Exempeldata – påhittade siffror";
    static final String EXAMPLE_IN_ENGLISH = "Example data – made-up figures";

    @LocalServerPort
    private int port;

    private final List<Person> people = new ArrayList<>();

    /** Somebody at the portal's door. */
    final Person somebody(Look look) {
        return somebody(look, Browser.NOTHING_REMEMBERED);
    }

    /** Somebody who was here before and comes back with what the browser kept. */
    final Person somebody(Look look, String session) {
        var somebody = new Person(Browser.window(look, "http://localhost:" + port, session), look);
        people.add(somebody);
        return somebody;
    }

    /** Somebody of the example, signed in. */
    final Person person(String username) {
        return person(username, Look.USUAL);
    }

    final Person person(String username, Look look) {
        return somebody(look).signsInAs(username);
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Person::leaves);
    }
}
