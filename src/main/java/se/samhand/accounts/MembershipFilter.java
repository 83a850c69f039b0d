package se.samhand.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samhand.security.SignedIn;

/** Reads at the start of each request what the signed-in person may do, so that the end of a membership ends it at once. */
class MembershipFilter extends OncePerRequestFilter {

    private final PortalUsers users;

    MembershipFilter(PortalUsers users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = SignedIn.user();
        if (user.isPresent() && !users.refresh(user.get())) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/VAADIN/") || path.startsWith("/styles/") || path.startsWith("/components/");
    }
}
