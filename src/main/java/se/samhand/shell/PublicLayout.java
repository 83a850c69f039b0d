package se.samhand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The frame around pages that anybody may open. */
@AnonymousAllowed
class PublicLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    PublicLayout(ExampleStrip strip) {
        addClassName("public");
        main.setId(SkipLink.TARGET);
        main.getElement().setAttribute("tabindex", "-1");
        var bar = new Header(new ProductName(), new LanguageSwitch(language -> {}), new AppearanceMenu());
        bar.addClassName("shell-bar");
        add(new SkipLink(), strip, bar, new Page(main));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        content.getElement().getComponent().ifPresent((Component view) -> main.add(view));
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }
}
