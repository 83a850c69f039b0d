package se.samhand.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.RouterLink;

/** A page's content with the foot below it. */
class Page extends Div {

    Page(Component content) {
        addClassName("page");
        var foot = new Footer(new RouterLink(getTranslation("shell.accessibility"), AccessibilityView.class));
        foot.addClassName("page-foot");
        add(content, foot);
    }
}
