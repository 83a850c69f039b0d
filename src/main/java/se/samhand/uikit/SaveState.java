package se.samhand.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Whether what is typed is safe. A screen reader hears it, without being interrupted. */
public class SaveState extends Span {

    private static final DateTimeFormatter SWEDISH_TIME = DateTimeFormatter.ofPattern("HH.mm");

    public SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
    }

    public void nothingYet() {
        say("", Tone.NEUTRAL);
    }

    public void saving() {
        say(I18NProvider.translate("uikit.saving"), Tone.NEUTRAL);
    }

    public void savedAt(LocalTime time) {
        say(I18NProvider.translate("uikit.saved-at", SWEDISH_TIME.format(time)), Tone.GOOD);
    }

    public void failed() {
        say(I18NProvider.translate("uikit.not-saved"), Tone.BAD);
    }

    private void say(String text, Tone tone) {
        for (var each : Tone.values()) {
            removeClassName(each.className());
        }
        addClassName(tone.className());
        setText(text);
    }
}
