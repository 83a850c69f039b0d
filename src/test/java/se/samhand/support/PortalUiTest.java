package se.samhand.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.accounts.PortalUsers;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** Runs the real views on the real services and the real database, without a browser. */
@PortalTest
public abstract class PortalUiTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PortalUsers users;

    private final List<Browser> browsers = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        browsers.forEach(Browser::close);
        SecurityContextHolder.clearContext();
    }

    Browser newBrowser() {
        var browser = new Browser(application);
        browsers.add(browser);
        return browser;
    }

    /** Somebody with an account, which must be there when the person does something first. */
    protected final Visitor visitor(String username) {
        return new Visitor(
                this,
                () -> users.byUsername(username)
                        .orElseThrow(() -> new AssertionError("There is no account " + username
                                + "; AccountsFixture.examplePeople() makes those of the example")));
    }

    /** Somebody who holds the roles at a unit of that name, and has no account. */
    protected final Visitor visitor(String name, String unit, Role... roles) {
        return visitor(name, new ActingFor(UUID.randomUUID(), "X", unit, Set.of(roles)));
    }

    /** Somebody who acts for the units, and has no account. */
    protected final Visitor visitor(String name, ActingFor... units) {
        return visitor(new PortalUser(UUID.randomUUID(), name, name, Locale.of("sv"), List.of(units)));
    }

    protected final Visitor visitor(PortalUser user) {
        return new Visitor(this, () -> user);
    }

    /** Somebody who is not signed in. */
    protected final Visitor nobody() {
        return new Visitor(this, () -> null);
    }
}
