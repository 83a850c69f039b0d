package se.samhand.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** A list with the chosen thing beside it; where there is no room for both, one at a time with a way back to the list. */
public class SideBySide extends Composite<Div> {

    private final Div list = new Div();
    private final Div detail = new Div();
    private final Button close;

    /** @param onClose when the person wants the list alone again */
    public SideBySide(Command onClose, Component... list) {
        this.list.add(list);
        this.list.addClassName("split-list");
        detail.addClassName("split-detail");
        close = new Button(ways(), click -> onClose.execute());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("split-close");
        getContent().addClassName("split");
        getContent().add(this.list, detail);
        showNothing();
    }

    /** Shows one thing beside the list; where it takes the list's place, the reader is moved to its heading. */
    public void show(Component chosen) {
        detail.removeAll();
        detail.add(close, chosen);
        getContent().addClassName("has-detail");
        detail.getElement().executeJs("""
                requestAnimationFrame(() => {
                  this.scrollTop = 0;
                  const heading = this.querySelector('h2, h3');
                  if (heading && this.previousElementSibling.offsetParent === null) {
                    heading.setAttribute('tabindex', '-1');
                    heading.focus();
                  }
                });
                """);
    }

    /** Shows the list alone. */
    public void showNothing() {
        detail.removeAll();
        getContent().removeClassName("has-detail");
    }

    /** Beside the list one closes the thing, in its place one goes back. */
    private static Component ways() {
        var aside = new Span(Sign.CLOSE.icon(), heard(translate("uikit.close")));
        aside.addClassName("split-aside");
        var back = new Span(Sign.BACK.icon(), new Span(translate("uikit.to-list")));
        back.addClassName("split-back");
        return new Span(aside, back);
    }

    private static Span heard(String text) {
        var heard = new Span(text);
        heard.addClassName("only-heard");
        return heard;
    }
}
