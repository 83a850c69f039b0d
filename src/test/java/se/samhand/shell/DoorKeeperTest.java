package se.samhand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorKeeperTest {

    private final DoorKeeper door = new DoorKeeper((language, key, gaps) -> key + " <" + language.getLanguage() + ">");

    @Test
    void whoComesWhileThePortalStartsIsAskedToWait() throws Exception {
        for (var address : new String[] {"/", "/login", "/activities/matrix", "/styles/samhand.css"}) {
            var answer = askedFor(address);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeader("Retry-After")).isNotNull();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getContentAsString())
                    .contains("<h1>shell.starting.what &lt;sv&gt;</h1>", "'/actuator/health/readiness'");
        }
    }

    @Test
    void whoHasChosenEnglishIsAskedInEnglish() throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setCookies(new Cookie("samhand-language", "en"));
        assertThat(asks(request).getContentAsString()).contains("<html lang=\"en\">", "shell.starting.do &lt;en&gt;");
    }

    @Test
    void healthIsToldAllTheTime() throws Exception {
        assertThat(askedFor("/actuator/health/readiness").getStatus()).isEqualTo(200);
        assertThat(askedFor("/actuator/health/liveness").getStatus()).isEqualTo(200);
    }

    @Test
    void theDoorOpensWithTheHealthAndStaysOpenUntilThePortalHasEnded() throws Exception {
        is(ReadinessState.REFUSING_TRAFFIC);
        assertThat(askedFor("/login").getStatus()).isEqualTo(503);
        is(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(askedFor("/login").getStatus()).isEqualTo(200);
        is(ReadinessState.REFUSING_TRAFFIC);
        assertThat(askedFor("/login").getStatus()).isEqualTo(200);
    }

    private void is(ReadinessState state) {
        door.opens(new AvailabilityChangeEvent<>(this, state));
    }

    private MockHttpServletResponse askedFor(String address) throws Exception {
        return asks(new MockHttpServletRequest("GET", address));
    }

    private MockHttpServletResponse asks(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
