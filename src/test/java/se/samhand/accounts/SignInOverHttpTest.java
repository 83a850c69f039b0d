package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.accounts.HttpVisitor.leadsTo;
import static se.samhand.accounts.SmallTown.PASSWORD;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samhand.clock.PortalClock;
import se.samhand.security.Roles.Role;
import se.samhand.security.SignedIn;
import se.samhand.support.Database;

/** Signing in and out through the real filters, as a browser does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Database.class)
class SignInOverHttpTest {

    private static final String KARIN = "samordnare.jarva";
    private static final String LOGIN = "/login";
    private static final String REFUSED = "/login?error";
    private static final String WHO = "/test/who";
    private static final String CHOOSE = "/test/password";

    @LocalServerPort
    private int port;

    @Autowired
    private SmallTown town;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private HttpVisitor karin;
    private UUID account;

    @BeforeEach
    void karinHasAnAccount() {
        karin = new HttpVisitor(port);
        town.city();
        account = town.account(KARIN, Role.COORDINATOR, "JAR");
    }

    @AfterEach
    void theClockIsRight() {
        clock.moveTo(InstantSource.system().instant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/partners/agreements",
                "/admin/users",
                "/no/such/page",
                WHO,
                "/actuator",
                "/actuator/env",
                "/actuator/health",
                "/error",
                "/?v-r=init"
            })
    void whoeverIsNotSignedInIsAskedTo(String address) {
        assertThat(leadsTo(karin.opens(address))).isEqualTo(LOGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void theStateOfThePortalIsOpenToWhoeverWatchesIt(String address) {
        var answer = karin.opens(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LOGIN,
                "/invite/whatever",
                "/welcome/whatever",
                "/accessibility",
                "/styles/samhand.css",
                "/components/quick-exit.js",
                "/aura/aura.css"
            })
    void whatComesBeforeSigningInIsOpen(String address) {
        assertThat(karin.opens(address).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInLetsInAndLeadsToWhereOneWanted() {
        karin.opens("/partners/agreements");
        assertThat(leadsTo(karin.signsIn(KARIN, PASSWORD))).startsWith("/partners/agreements");
        assertThat(karin.opens(WHO).body()).isEqualTo("samordnare.jarva JAR [COORDINATOR]");
    }

    @Test
    void whenSomebodyLastCameIsKept() {
        var last = "select count(last_signed_in_at) from account where username = '" + KARIN + "'";
        karin.signsIn(KARIN, "inte det");
        assertThat(jdbc.queryForObject(last, Integer.class)).isZero();
        karin.signsIn(KARIN, PASSWORD);
        assertThat(jdbc.queryForObject(last, Integer.class)).isOne();
    }

    @Test
    void theNameIsFoundHoweverItIsWritten() {
        karin.signsIn(" Samordnare.JARVA ", PASSWORD);
        assertThat(karin.opens(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInGivesTheSessionANewName() {
        karin.opens(LOGIN);
        var before = karin.sessionCookie();
        karin.signsIn(KARIN, PASSWORD);
        assertThat(karin.sessionCookie().getValue()).isNotEqualTo(before.getValue());
        var thief = new HttpVisitor(port);
        thief.takesOver(before);
        assertThat(leadsTo(thief.opens(WHO))).isEqualTo(LOGIN);
    }

    @Test
    void aForgedFormSignsNobodyInOrOut() {
        var forged = karin.posts(LOGIN, Map.of("username", KARIN, "password", PASSWORD));
        assertThat(leadsTo(forged)).isEqualTo("/login?ended");
        assertThat(leadsTo(karin.opens(WHO))).isEqualTo(LOGIN);
        karin.signsIn(KARIN, PASSWORD);
        assertThat(karin.posts("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(karin.opens(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void noScriptReadsTheSessionAndNoOtherSiteSendsIt() {
        var cookie = karin.opens("/").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Lax");
    }

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() {
        for (var page :
                List.of(karin.opens("/"), karin.opens(LOGIN), signedIn(KARIN).opens("/"))) {
            assertThat(header(page, "Content-Security-Policy"))
                    .isEqualTo("default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                            + " object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(header(page, "Permissions-Policy")).contains("camera=()");
            assertThat(header(page, "Cache-Control")).contains("no-store");
        }
    }

    /** Chromium asks again each time for what says Pragma: no-cache, whatever else it says. */
    @ParameterizedTest
    @ValueSource(strings = {"/styles/samhand.css", "/components/quick-exit.js", "/aura/aura.css"})
    void aBrowserKeepsWhatEveryPageIsMadeOf(String address) {
        var file = karin.opens(address);
        assertThat(header(file, "Cache-Control")).doesNotContain("no-store");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().map()).doesNotContainKeys("pragma", "expires", "set-cookie");
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() {
        var wrong = karin.signsIn(KARIN, "fel");
        var unknown = karin.signsIn("finns.inte", "fel");
        assertThat(leadsTo(wrong)).isEqualTo(REFUSED).isEqualTo(leadsTo(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void aWrongGuessCountsOnce() {
        guesses(3, KARIN);
        assertThat(failures("account")).containsExactly(3);
        assertThat(failures("address")).containsExactly(3);
    }

    @Test
    void guessingAtOneAccountIsSlowedForTheRightPasswordToo() {
        guesses(5, KARIN);
        asIfGuessed(15, "account");
        assertThat(leadsTo(karin.signsIn(KARIN, PASSWORD))).isEqualTo(REFUSED);
        later(Duration.ofMinutes(15));
        karin.signsIn(KARIN, PASSWORD);
        assertThat(karin.opens(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void guessingAtAnUnknownNameIsSlowedAlike() {
        guesses(5, "finns.inte");
        asIfGuessed(15, "account");
        guesses(5, "finns.inte");
        assertThat(failures("account")).containsExactly(15);
    }

    @Test
    void guessingFromOneAddressIsSlowedForEverybodyThere() {
        karin.signsIn("finns.inte", "fel");
        asIfGuessed(30, "address");
        assertThat(leadsTo(karin.signsIn(KARIN, PASSWORD))).isEqualTo(REFUSED);
        later(Duration.ofMinutes(15));
        karin.signsIn(KARIN, PASSWORD);
        assertThat(karin.opens(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void aRightPasswordForgivesTheAccountButNotTheAddress() {
        guesses(4, KARIN);
        assertThat(leadsTo(karin.signsIn(KARIN, PASSWORD))).isEqualTo("/");
        assertThat(karin.opens(WHO).statusCode()).isEqualTo(200);
        assertThat(failures("account")).isEmpty();
        assertThat(failures("address")).containsExactly(4);
    }

    @Test
    void signingOutEndsTheSession() {
        karin.signsIn(KARIN, PASSWORD);
        var session = karin.sessionCookie();
        assertThat(leadsTo(karin.signsOut())).isEqualTo("/login?signed-out");
        karin.takesOver(session);
        assertThat(leadsTo(karin.opens(WHO))).isEqualTo(LOGIN);
    }

    @Test
    void aDisabledAccountIsOutWithTheNextClick() {
        karin.signsIn(KARIN, PASSWORD);
        jdbc.update("update account set disabled = true where username = ?", KARIN);
        assertThat(karin.clicks().body()).contains("\"sessionExpired\":true");
        assertThat(leadsTo(karin.opens(WHO))).isEqualTo(LOGIN);
        assertThat(leadsTo(karin.signsIn(KARIN, PASSWORD))).isEqualTo(REFUSED);
    }

    @Test
    void anotherPasswordEndsEverySessionButTheOneItWasChosenIn() {
        karin.signsIn(KARIN, PASSWORD);
        var elsewhere = signedIn(KARIN);
        karin.opens(CHOOSE);
        assertThat(elsewhere.clicks().body()).contains("\"sessionExpired\":true");
        assertThat(leadsTo(elsewhere.opens(WHO))).isEqualTo(LOGIN);
        assertThat(karin.opens(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void anEndedMembershipIsOverWithTheNextClick() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        karin.signsIn(KARIN, PASSWORD);
        jdbc.update("update membership set valid_to = ? where account_id = ?", yesterday, account.toString());
        assertThat(karin.opens(WHO).body()).isEqualTo("samordnare.jarva");
    }

    @Test
    void aMembershipThatBeginsTomorrowIsNotThereYet() {
        town.member(account, Role.ADMIN, "STHLM", LocalDate.now(clock).plusDays(1), null);
        karin.signsIn(KARIN, PASSWORD);
        assertThat(karin.opens(WHO).body()).isEqualTo("samordnare.jarva JAR [COORDINATOR]");
        later(Duration.ofDays(1));
        assertThat(karin.opens(WHO).body()).contains("STHLM [ADMIN]");
    }

    @Test
    void whoHasNotChosenAPasswordCannotSignIn() {
        town.account("inbjuden", (String) null);
        assertThat(leadsTo(karin.signsIn("inbjuden", ""))).isEqualTo(REFUSED);
        assertThat(leadsTo(karin.signsIn("inbjuden", "nobody"))).isEqualTo(REFUSED);
    }

    @Test
    void aWeaklyKeptPasswordIsKeptBetterFromTheNextSignIn() {
        town.account("sedan.lange", SmallTown.WEAKLY_KEPT);
        karin.signsIn("sedan.lange", PASSWORD);
        assertThat(jdbc.queryForObject(
                        "select password_hash from account where username = 'sedan.lange'", String.class))
                .startsWith("{bcrypt}$2a$10$");
        assertThat(signedIn("sedan.lange").opens(WHO).statusCode()).isEqualTo(200);
    }

    @Test
    void comingAndGoingIsWrittenDown() {
        karin.signsIn(KARIN, PASSWORD);
        karin.signsOut();
        assertThat(jdbc.queryForList(
                        "select concat(actor_name, ' ', action) from business_act order by at", String.class))
                .containsExactly("samordnare.jarva account.signed-in", "samordnare.jarva account.signed-out");
    }

    private HttpVisitor signedIn(String username) {
        var visitor = new HttpVisitor(port);
        visitor.signsIn(username, PASSWORD);
        return visitor;
    }

    private void guesses(int times, String username) {
        for (int time = 0; time < times; time++) {
            assertThat(leadsTo(karin.signsIn(username, "fel" + time))).isEqualTo(REFUSED);
        }
    }

    private void later(Duration duration) {
        clock.moveTo(clock.instant().plus(duration));
    }

    private void asIfGuessed(int times, String kind) {
        jdbc.update("update sign_in_failures set failures = ? where subject like concat(?, ':%')", times, kind);
    }

    private List<Integer> failures(String kind) {
        return jdbc.queryForList(
                "select failures from sign_in_failures where subject like concat(?, ':%')", Integer.class, kind);
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    /** Says who the portal takes somebody for. */
    @TestConfiguration
    static class Mirror {

        @Bean
        WhoAmI whoAmI(OwnAccountService account) {
            return new WhoAmI(account);
        }
    }

    @RestController
    static class WhoAmI {

        private final OwnAccountService account;

        WhoAmI(OwnAccountService account) {
            this.account = account;
        }

        @GetMapping(CHOOSE)
        void choosesAnotherPassword() {
            account.changePassword(new NewPassword(PASSWORD), new NewPassword("fyra ord efter varandra"));
        }

        @GetMapping(WHO)
        String who() {
            var user = SignedIn.user().orElseThrow();
            return user.units().stream()
                    .map(unit -> " " + unit.unitCode() + " " + unit.roles())
                    .reduce(user.username(), String::concat);
        }
    }
}
