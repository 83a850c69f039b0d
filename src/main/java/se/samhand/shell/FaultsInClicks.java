package se.samhand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.samhand.uikit.Notices;

/** What a person is told when a click fails for a reason that no view expected. */
@Component
class FaultsInClicks implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var tab = UI.getCurrent();
        if (event.getThrowable() instanceof AccessDeniedException) {
            if (tab != null) {
                Notices.failure(tab.getTranslation("shell.no-longer-yours"));
            }
            return;
        }
        var number = FaultNumber.logged(event.getThrowable());
        if (tab != null) {
            Notices.failure(tab.getTranslation("shell.fault.tell", number));
        }
    }
}
