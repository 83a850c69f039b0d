package se.samhand.period.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import se.samhand.period.ChangePreview;
import se.samhand.period.LockExceptionDetails;

/** What a change of a period's days would do, in sentences, before it is made. */
class PreviewPanel extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    PreviewPanel(ChangePreview preview) {
        var heading = new H3(translate("period.preview"));
        heading.getElement().setAttribute("tabindex", "-1");
        var effects = preview.effects();
        say(
                preview.before() == preview.after() ? "period.preview.state.same" : "period.preview.state",
                PeriodWords.word(preview.before()),
                PeriodWords.word(preview.after()));
        count("period.preview.becomeLate", effects.becomeLate());
        count("period.preview.noLongerLate", effects.noLongerLate());
        count("period.preview.open", effects.open());
        count("period.preview.close", effects.close());
        count("period.preview.begun", effects.begun());
        preview.unneeded().forEach(it -> say("period.preview.unneeded", it.unitName(), until(it)));
        preview.needed().forEach(it -> say("period.preview.needed", it.unitName(), until(it)));
        getContent().addClassName("notice-box");
        getContent().add(heading, list);
        getContent()
                .add(new Paragraph(
                        effects.isNothing()
                                ? translate("period.preview.nothing")
                                : translate("period.preview.units", effects.units())));
        getContent().add(new Paragraph(translate("period.preview.kept")));
        heading.getElement().callJsFunction("focus");
    }

    private void count(String key, long many) {
        if (many > 0) {
            say(key, many);
        }
    }

    private void say(String key, Object... parts) {
        list.add(new ListItem(translate(key, parts)));
    }

    private static String until(LockExceptionDetails exception) {
        return Objects.requireNonNull(exception.until()).toString();
    }
}
