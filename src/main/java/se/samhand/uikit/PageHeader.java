package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** The top of a page: where one is, what the page is called, and what can be done with all of it. */
public class PageHeader extends Header {

    private final H1 heading;
    private final Div beside = new Div();
    private final Div below = new Div();
    private @Nullable OrderedList trail;

    public PageHeader(String title) {
        heading = new H1(title);
        addClassName("page-header");
        beside.addClassName("page-actions");
        below.addClassName("page-about");
        var line = new Div(heading, beside);
        line.addClassName("page-line");
        add(line, below);
    }

    public void setTitle(String title) {
        heading.setText(title);
    }

    /** A page above this one; from the outermost inwards. */
    public PageHeader within(String title, String address) {
        if (trail == null) {
            trail = new OrderedList();
            var above = new Nav(trail);
            above.addClassName("page-trail");
            above.getElement().setAttribute("aria-label", I18NProvider.translate("uikit.breadcrumbs"));
            addComponentAsFirst(above);
        }
        trail.add(new ListItem(new Anchor(address, title)));
        return this;
    }

    /** A sentence under the heading. */
    public PageHeader saying(String sentence) {
        return about(new Paragraph(sentence));
    }

    /** Facts under the heading, such as a status. */
    public PageHeader about(Component... facts) {
        below.add(facts);
        return this;
    }

    /** Buttons and choices for the whole page. */
    public PageHeader actions(Component... actions) {
        beside.add(actions);
        return this;
    }
}
