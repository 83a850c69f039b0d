package se.samhand.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;

/** The first stop on every page for those who go by keyboard. */
class SkipLink extends Anchor {

    static final String TARGET = "content";

    SkipLink() {
        addClassName("skip-link");
        setText(getTranslation("shell.skip"));
        setHref("#" + TARGET);
        getElement().setAttribute("router-ignore", true);
    }

    /** By script, because an address that is only a fragment leads to the start page below the first level. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0)?.focus(); })",
                        TARGET);
    }
}
