package se.samhand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import se.samhand.uikit.PublicFrame;

/** The frame around pages that anybody may open, in whatever module they stand. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@AnonymousAllowed
class PublicLayout extends Div implements PublicFrame {

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
