package se.samhand.uikit;

import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The frame around pages that anybody may open: {@code @Route(value = …, layout = PublicFrame.class)}. The shell, which
 * nobody imports, makes it.
 */
@AnonymousAllowed
public interface PublicFrame extends RouterLayout {}
