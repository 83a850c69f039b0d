package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** A link that is shown once, to be copied now. */
class LinkOnce extends Composite<Div> {

    private final TextField field = Fields.text(translate("accounts.link"));

    LinkOnce(String link, String sentence) {
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(translate("accounts.link.copy"), click -> copy(link));
        var line = new Div(field, copy);
        line.addClassName("link-line");
        getContent().addClassName("link-once");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(sentence), line);
    }

    /** A browser may refuse, and has nothing to copy to without an encrypted connection: then the link is marked. */
    private void copy(String link) {
        field.getElement()
                .executeJs(
                        "return navigator.clipboard"
                                + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        link)
                .then(Boolean.class, copied -> {
                    if (Boolean.TRUE.equals(copied)) {
                        Notices.success(translate("accounts.link.copied"));
                    } else {
                        field.focus();
                        Notices.failure(translate("accounts.link.not-copied"));
                    }
                });
    }
}
