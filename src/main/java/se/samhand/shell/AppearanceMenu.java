package se.samhand.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinService;
import java.util.EnumMap;
import java.util.Map;
import se.samhand.uikit.Sign;

/** Light, dark, or as the system has it. */
class AppearanceMenu extends MenuBar {

    private final Map<ColorScheme.Value, MenuItem> choices = new EnumMap<>(ColorScheme.Value.class);

    AppearanceMenu() {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("appearance");
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("uikit.more")));
        var menu = addItem(Sign.LIGHT.icon());
        menu.setAriaLabel(getTranslation("shell.appearance"));
        add(menu, ColorScheme.Value.SYSTEM, "shell.appearance.system");
        add(menu, ColorScheme.Value.LIGHT, "shell.appearance.light");
        add(menu, ColorScheme.Value.DARK, "shell.appearance.dark");
        mark(Preferences.appearance(VaadinService.getCurrentRequest()));
    }

    private void add(MenuItem menu, ColorScheme.Value appearance, String word) {
        var item = menu.getSubMenu().addItem(getTranslation(word), click -> choose(appearance));
        item.setCheckable(true);
        choices.put(appearance, item);
    }

    private void choose(ColorScheme.Value appearance) {
        Preferences.rememberAppearance(appearance);
        getUI().ifPresent(tab -> tab.getPage().setColorScheme(appearance));
        mark(appearance);
    }

    private void mark(ColorScheme.Value chosen) {
        choices.forEach((appearance, item) -> item.setChecked(appearance == chosen));
    }
}
