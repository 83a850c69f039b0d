package se.samhand.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Short messages after a deed. What went well goes away by itself, what went wrong stays until it is closed. */
public final class Notices {

    private static final int LONG_ENOUGH_TO_READ = 8_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Says that something is done. Spoken when the screen reader is free. */
    public static void success(String sentence) {
        var notice = notice(Sign.DONE, sentence, LONG_ENOUGH_TO_READ);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /** Says that something was refused or went wrong, why, and what to do. Spoken at once. */
    public static void failure(String sentence) {
        var notice = notice(Sign.STOP, sentence, UNTIL_CLOSED);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        notice.open();
    }

    private static Notification notice(Sign sign, String sentence, int duration) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(duration);
        var close = new Button(I18NProvider.translate("uikit.close"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var line = new Div(sign.icon(), new Span(sentence), close);
        line.addClassName("notice");
        notice.add(line);
        return notice;
    }
}
