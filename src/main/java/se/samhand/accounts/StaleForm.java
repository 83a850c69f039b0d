package se.samhand.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a form that does not carry the token of a page of ours: forged, or left open until its session had ended. */
class StaleForm implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (request.getServletPath().equals(SignInConfiguration.LOGIN)) {
            response.sendRedirect(request.getContextPath() + SignInConfiguration.LOGIN + "?ended");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
