package se.samhand.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;
import se.samhand.uikit.Languages;

/** How the reader wants the portal: which language, and light or dark. Kept in the browser for those not signed in. */
final class Preferences {

    private static final String LANGUAGE = "samhand-language";
    private static final String APPEARANCE = "samhand-appearance";
    private static final Duration KEPT = Duration.ofDays(365);

    private Preferences() {}

    /** The language of the person, else of the browser's cookie, else Swedish. */
    static Locale language(@Nullable VaadinRequest request) {
        return SignedIn.user()
                .map(PortalUser::language)
                .map(Languages::nearest)
                .orElseGet(() -> languageIn(cookies(request)));
    }

    /** The language of the browser's cookie, else Swedish. */
    static Locale languageIn(Cookie @Nullable [] cookies) {
        return Languages.of(value(cookies, LANGUAGE).orElse(null));
    }

    /** Light or dark as chosen, else as the system has it. */
    static ColorScheme.Value appearance(@Nullable VaadinRequest request) {
        return value(cookies(request), APPEARANCE)
                .map(ColorScheme.Value::fromString)
                .filter(chosen -> chosen == ColorScheme.Value.LIGHT || chosen == ColorScheme.Value.DARK)
                .orElse(ColorScheme.Value.SYSTEM);
    }

    static void rememberLanguage(Locale language) {
        remember(LANGUAGE, language.getLanguage());
    }

    static void rememberAppearance(ColorScheme.Value appearance) {
        remember(APPEARANCE, appearance == ColorScheme.Value.SYSTEM ? "system" : appearance.getValue());
    }

    private static void remember(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }

    private static Cookie @Nullable [] cookies(@Nullable VaadinRequest request) {
        return request == null ? null : request.getCookies();
    }

    private static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
