package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.support.Database;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Database.class)
class SignInOverHttpTest {

    @LocalServerPort
    private int port;

    @Test
    void probe() {
        var v = new HttpVisitor(port);
        for (var path : new String[] {"/", "/login", "/admin/users", "/actuator", "/actuator/health", "/actuator/health/liveness", "/actuator/env", "/styles/samhand.css", "/aura/aura.css", "/components/quick-exit.js", "/nope", "/welcome/x", "/invite/x", "/VAADIN/config", "/error", "/?v-r=init", "/sw.js", "/favicon.ico"}) {
            var r = v.opens(path);
            System.out.println("PROBE " + path + " " + r.statusCode() + " " + r.headers().map());
            if (path.equals("/login")) System.out.println("BODY " + r.body());
        }
        assertThat(v.csrf()).isNotEmpty();
        var r = v.signsIn("nobody", "x");
        System.out.println("PROBE sign in " + r.statusCode() + " " + r.headers().map());
        r = v.posts("/login", java.util.Map.of("username","x","password","y"));
        System.out.println("PROBE no csrf " + r.statusCode() + " " + r.headers().map());
        r = v.posts("/foo", java.util.Map.of("username","x","password","y"));
        System.out.println("PROBE no csrf " + r.statusCode() + " " + r.headers().map());
        r = v.posts("/logout", java.util.Map.of());
        System.out.println("PROBE no csrf " + r.statusCode() + " " + r.headers().map());
        r = v.signsOut();
        System.out.println("PROBE logout " + r.statusCode() + " " + r.headers().map());
    }
}
