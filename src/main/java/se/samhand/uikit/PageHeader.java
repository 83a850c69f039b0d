package se.samhand.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.breadcrumbs.Breadcrumbs;
import com.vaadin.flow.component.breadcrumbs.BreadcrumbsItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;

/** The top of a page: where one is, what the page is called, and what can be done with all of it. */
public class PageHeader extends Header {

    private final H1 heading;
    private final Div beside = new Div();
    private final Div below = new Div();
    private @Nullable Breadcrumbs trail;

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
            trail = new Breadcrumbs(Breadcrumbs.Mode.MANUAL);
            trail.setAriaLabel(I18NProvider.translate("uikit.breadcrumbs"));
            trail.setI18n(new Breadcrumbs.BreadcrumbsI18n().setMoreItems(I18NProvider.translate("uikit.more")));
            addComponentAsFirst(trail);
        }
        trail.add(new BreadcrumbsItem(title, address));
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
