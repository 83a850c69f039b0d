package se.samhand.shell;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samhand.security.ActingFor;
import se.samhand.security.SignedIn;

/**
 * Where the person may go. A view stands here by its {@code @Menu} alone, whose title is the key of a text; views whose
 * addresses begin alike stand together under {@code shell.nav.<beginning>}.
 */
class Navigation extends Div {

    private static final String START = "start";

    /** What partners are shown; what else they may open is reached from there. */
    private static final Set<String> FOR_PARTNERS = Set.of(START, "partners", "me");

    /** Beginnings of addresses that stand together with those of another. */
    private static final Map<String, String> STANDS_WITH =
            Map.of("initiatives", "programmes", "indicators", "programmes");

    private List<MenuEntry> entries = List.of();

    Navigation() {
        addClassName("navigation");
    }

    /** Shows what may be opened right now, which changes with the unit acted for. */
    void refresh() {
        var current = MenuConfiguration.getMenuEntries();
        if (!current.equals(entries)) {
            entries = current;
            removeAll();
            add(tree());
        }
    }

    private SideNav tree() {
        var tree = new SideNav();
        tree.setI18n(new SideNav.SideNavI18n().setToggle(getTranslation("shell.nav.toggle")));
        tree.getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        var groups =
                entries.stream().collect(groupingBy(Navigation::beginning, LinkedHashMap::new, Collectors.toList()));
        if (SignedIn.actingFor().filter(ActingFor::isPartner).isPresent()) {
            groups.keySet().retainAll(FOR_PARTNERS);
        }
        groups.forEach((beginning, pages) -> tree.addItem(group(beginning, pages)));
        return tree;
    }

    private SideNavItem group(String beginning, List<MenuEntry> pages) {
        var group = new SideNavItem(getTranslation("shell.nav." + beginning), address(pages.getFirst()));
        group.setMatchNested(!beginning.equals(START));
        if (pages.size() > 1) {
            group.setExpanded(true);
            pages.forEach(page -> group.addItem(item(page, pages)));
            nameWhatTheToggleControls(group);
        }
        return group;
    }

    /** The component's toggle says that it controls "children", an id that the component gives to nothing. */
    private static void nameWhatTheToggleControls(SideNavItem group) {
        group.getElement()
                .executeJs("customElements.whenDefined('vaadin-side-nav-item').then(() => this.updateComplete)"
                        + ".then(() => this.shadowRoot.querySelector('[part~=children]').id = 'children')");
    }

    /** Stands for what lies below its address as well, unless another page of the group does. */
    private SideNavItem item(MenuEntry page, List<MenuEntry> pages) {
        var item = new SideNavItem(getTranslation(page.title()), address(page));
        item.setMatchNested(pages.stream().noneMatch(other -> address(other).startsWith(address(page) + "/")));
        return item;
    }

    private static String beginning(MenuEntry page) {
        var first = address(page).split("/", 2)[0];
        return first.isEmpty() ? START : STANDS_WITH.getOrDefault(first, first);
    }

    private static String address(MenuEntry page) {
        return page.path().startsWith("/") ? page.path().substring(1) : page.path();
    }
}
