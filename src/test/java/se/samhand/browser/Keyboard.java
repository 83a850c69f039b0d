package se.samhand.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** Somebody's keyboard, for those who use nothing else. */
final class Keyboard {

    private static final int STOPS = 120;

    /** What a person reads at the place where the keyboard is: a field's label, else the element's own name. */
    private static final String HERE = """
            () => {
              const here = document.activeElement;
              const field = here.closest('vaadin-text-area, vaadin-text-field, vaadin-date-picker, vaadin-radio-group');
              return field?.label || here.getAttribute('aria-label') || here.textContent.trim();
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
        var passed = new ArrayList<String>();
        while (!here().equals(name)) {
            if (passed.size() == STOPS) {
                fail("Tab does not come to '%s', only to %s", name, passed);
            }
            passed.add(here());
            press("Tab");
        }
        return this;
    }

    private String here() {
        return (String) page.evaluate(HERE);
    }
}
