package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;

/** What the signs mean that stand in place of figures. */
class SignsExplained extends Paragraph {

    SignsExplained() {
        super(translate("indicator.signs"));
        addClassName("row-about");
    }
}
