package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.function.Predicate;

/** Somebody's keyboard, for those who use nothing else. */
final class Keyboard {

    private static final int STOPS = 120;

    /** What a person reads at the place where the keyboard is: a field's label, else the element's own name. */
    private static final String HERE = """
            () => {
              const here = document.activeElement;
              const field = here.closest('vaadin-text-area, vaadin-text-field, vaadin-password-field,'
                  + ' vaadin-date-picker, vaadin-radio-group');
              return field?.label || here.getAttribute('aria-label') || here.accessibleName || here.textContent.trim();
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** On the sign-in page, where the first field has the keyboard from the start. */
    Keyboard signsInAs(String username) {
        waitsUntilAt("Användarnamn").types(username);
        tabsTo("Lösenord").types("demo").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** With one arrow key, from cell to cell, until one is heard that begins so. */
    Keyboard walks(String arrow, String beginning) {
        return walks(arrow, beginning, it -> it.startsWith(beginning));
    }

    private Keyboard walks(String key, String place, Predicate<String> isIt) {
        var passed = new ArrayList<String>();
        while (!isIt.test(here())) {
            if (passed.size() == STOPS) {
                fail("%s does not come to '%s', only to %s", key, place, passed);
            }
            passed.add(here());
            press(key);
        }
        return this;
    }

    /** What is heard where the keyboard is. */
    String hears() {
        return here();
    }

    Keyboard isAt(String name) {
        assertThat(here()).isEqualTo(name);
        return this;
    }

    /** Where the portal moves the keyboard by itself. */
    Keyboard waitsUntilAt(String name) {
        page.waitForFunction("name => (" + HERE.strip() + ")() === name", name);
        return this;
    }

    Keyboard tabsTo(String name) {
        return walks("Tab", name, name::equals);
    }

    Keyboard tabsToWhatBegins(String beginning) {
        return walks("Tab", beginning);
    }

    private String here() {
        return (String) page.evaluate(HERE);
    }
}
