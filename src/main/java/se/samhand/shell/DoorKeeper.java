package se.samhand.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import se.samhand.uikit.Phrases;

/**
 * Lets nobody in until the portal is ready: while the example is played its clock runs through five years and half of it
 * is missing. Whoever comes early sees a page that waits with them. Health is told all the time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorKeeper extends OncePerRequestFilter {

    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.RETRY_AFTER,
            "2",
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%2$s</title>
        <style>
        :root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
        main { max-width: 36rem; margin: 20vh auto 0; padding: 0 1rem; }
        h1 { font-size: 1.5rem; font-weight: 600; }
        </style>
        </head>
        <body>
        <main>
        <h1>%2$s</h1>
        <p>%3$s</p>
        <p><a href="">%4$s</a></p>
        </main>
        <script>
        setInterval(async () => {
          const answer = await fetch('%5$s/actuator/health/readiness').catch(() => ({ok: false}));
          if (answer.ok) location.reload();
        }, 2000);
        </script>
        </body>
        </html>
        """;

    private final Phrases phrases;
    private volatile boolean open;

    DoorKeeper(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Stays open from then on: what is under way when the portal ends is finished. */
    @EventListener
    void opens(AvailabilityChangeEvent<ReadinessState> change) {
        open |= change.getState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open || request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        HEADERS.forEach(response::setHeader);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(page(request));
    }

    private String page(HttpServletRequest request) {
        var language = Preferences.languageIn(request.getCookies());
        return PAGE.formatted(
                language.getLanguage(),
                in(language, "shell.starting.what"),
                in(language, "shell.starting.do"),
                in(language, "shell.starting.again"),
                request.getContextPath());
    }

    private String in(Locale language, String key) {
        return HtmlUtils.htmlEscape(phrases.in(language, key));
    }
}
