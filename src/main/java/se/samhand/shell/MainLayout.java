package se.samhand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame around every page of somebody signed in: who I am, whom I act for, where I can go. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final Navigation navigation = new Navigation();
    private @Nullable Class<?> shown;

    MainLayout(Account account, ExampleStrip strip) {
        addClassName("shell");
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.drawer")));
        main.setId(SkipLink.TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        var bar = new Header(toggle(), new ProductName(), account);
        bar.addClassName("shell-bar");
        addToNavbar(new SkipLink(), strip, bar);
        addToDrawer(navigation);
        setContent(new Page(main));
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.drawer.toggle"));
        return toggle;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        content.getElement().getComponent().ifPresent(main::add);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    /** A new page takes the focus to its heading; a choice made within a page leaves it where it is. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.refresh();
        var view = event.getActiveChain().getFirst().getClass();
        if (shown != null && shown != view) {
            focusHeading(main);
        }
        shown = view;
    }

    private static void focusHeading(Component page) {
        page.getElement().executeJs("""
                requestAnimationFrame(() => {
                  const heading = this.querySelector('h1') || this;
                  heading.setAttribute('tabindex', '-1');
                  heading.focus({preventScroll: true});
                  this.scrollIntoView({block: 'end', behavior: 'instant'});
                  window.scrollTo({top: 0, behavior: 'instant'});
                });
                """);
    }
}
