package se.samhand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Gives each page and each tab the reader's language and look, from the first byte on. */
@Component
class LanguageAndLook implements VaadinServiceInitListener {

    private final I18NProvider texts;

    LanguageAndLook(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(LanguageAndLook::dress);
        start.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        start.getSource().setSystemMessagesProvider(this::systemMessages);
    }

    private static void dress(IndexHtmlResponse page) {
        var html = page.getDocument().head().parent();
        if (html != null) {
            var request = page.getVaadinRequest();
            var appearance = Preferences.appearance(request);
            html.attr("lang", Preferences.language(request).getLanguage());
            html.attr("theme", appearance.getThemeValue());
            html.attr("style", "color-scheme: " + appearance.getValue());
        }
    }

    private static void prepare(UI tab) {
        tab.setLocale(Preferences.language(VaadinService.getCurrentRequest()));
        sayWhatSorts(tab);
        var lost = tab.getReconnectDialogConfiguration();
        lost.setDialogText(tab.getTranslation("shell.connection.lost"));
        lost.setDialogTextGaveUp(tab.getTranslation("shell.connection.given-up"));
        tab.getPage()
                .executeJs(
                        "const indicator = window.Vaadin?.connectionIndicator; if (indicator) {"
                                + " Object.assign(indicator, {onlineText: $0, reconnectingText: $1, offlineText: $2});"
                                + " indicator.setAttribute('role', 'status'); }",
                        tab.getTranslation("shell.connection.back"),
                        tab.getTranslation("shell.connection.lost"),
                        tab.getTranslation("shell.connection.given-up"));
    }

    /** Lists name what sorts them in English, and take no other words before Vaadin 25.3. */
    private static void sayWhatSorts(UI tab) {
        tab.getPage().executeJs("""
                customElements.whenDefined('vaadin-grid-sorter').then(sorter => {
                  sorter.prototype.setAttribute = function (name, value) {
                    const said = name === 'aria-label' ? value.replace(/^Sort by /, $0 + ' ') : value;
                    HTMLElement.prototype.setAttribute.call(this, name, said);
                  };
                })""", tab.getTranslation("shell.sort-by"));
    }

    private SystemMessages systemMessages(SystemMessagesInfo asking) {
        var language = Preferences.language(asking.getRequest());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session-ended.what", language));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session-ended.do", language));
        messages.setSessionExpiredURL("login?ended");
        messages.setInternalErrorCaption(texts.getTranslation("shell.fault.what", language));
        messages.setInternalErrorMessage(texts.getTranslation("shell.fault.do", language));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.what", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.do", language));
        return messages;
    }
}
