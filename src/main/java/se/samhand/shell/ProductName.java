package se.samhand.shell;

import com.vaadin.flow.router.RouterLink;

/** The name of the portal, which leads to the start page. */
class ProductName extends RouterLink {

    ProductName() {
        addClassName("product-name");
        setText(getTranslation("shell.product"));
        getElement().setAttribute("href", "");
        getElement().setAttribute("router-link", true);
    }
}
