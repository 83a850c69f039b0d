package se.samhand.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import se.samhand.uikit.PageHeader;

/** A page that could not be shown because of a fault of ours. Says nothing of its insides. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.fault.what")
@AnonymousAllowed
class FaultView extends Composite<Div> implements HasErrorParameter<Exception> {

    FaultView() {
        getContent().addClassName("plain-page");
        getContent().add(new PageHeader(getTranslation("shell.fault.what")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = FaultNumber.logged(parameter.getException());
        getContent().add(new Paragraph(getTranslation("shell.fault.tell", number)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
