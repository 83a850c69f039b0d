package se.samhand.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and does not follow redirects, so that a test sees each answer. */
class HttpVisitor {

    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI portal;

    HttpVisitor(int port) {
        portal = URI.create("http://localhost:" + port);
    }

    HttpResponse<String> opens(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)).GET());
    }

    HttpResponse<String> signsIn(String username, String password) {
        var token = csrf();
        return posts("/login", Map.of("username", username, "password", password, "_csrf", token));
    }

    HttpResponse<String> signsOut() {
        return posts("/logout", Map.of("_csrf", csrf()));
    }

    HttpResponse<String> posts(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The token that the last page carries, as its script would read it. */
    String csrf() {
        var page = CSRF.matcher(opens("/login").body());
        return page.find() ? page.group(1) : "";
    }

    /** A click on a page that is open already, as Flow's script sends it. */
    HttpResponse<String> clicks() {
        return send(HttpRequest.newBuilder(portal.resolve("/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"csrfToken\":\"init\",\"rpc\":[],\"syncId\":0,\"clientId\":0}")));
    }

    HttpCookie sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    void takesOver(HttpCookie session) {
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(portal, session);
    }

    static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(it -> it.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
