package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.samhand.programme.ActivityThread;
import se.samhand.programme.ActivityThread.Linked;
import se.samhand.uikit.Facts;

/** Where an activity comes from and what it became, among its facts. */
final class ThreadLines {

    private ThreadLines() {}

    static Facts add(Facts facts, ActivityThread thread) {
        if (!thread.before().isEmpty()) {
            facts.add(translate("programme.thread.before"), links(thread.before()));
        }
        if (!thread.after().isEmpty()) {
            facts.add(translate("programme.thread.after"), links(thread.after()));
        }
        var ended = thread.ended();
        if (ended != null) {
            facts.add(
                    translate("programme.thread.after"),
                    translate("programme.thread.ended", ended.version(), Dates.day(ended.from())));
        }
        return facts;
    }

    private static Div links(List<Linked> others) {
        var links = new Div();
        others.forEach(other -> {
            var link = new Anchor(other.address(), other.code() + " " + other.text());
            link.getElement().setAttribute("lang", "sv");
            links.add(new Div(link));
            links.add(new Div(translate("programme.versions.number", other.version())));
        });
        return links;
    }
}
