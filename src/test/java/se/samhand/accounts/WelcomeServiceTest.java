package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.clock.PortalClock;
import se.samhand.security.ActingFor;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** How the first administrator gets into a portal that has none. */
@PortalTest
class WelcomeServiceTest {

    private static final NewPassword PASSWORD = new NewPassword("ett ganska bra lösenord");

    @Autowired
    private WelcomeService welcome;

    @Autowired
    private PortalUsers users;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void theLinkMakesTheCityAndItsAdministratorOnce() {
        var token = token();
        assertThat(welcome.isGood(token)).isTrue();
        welcome.begin(token, draft("Ada.Admin"), PASSWORD);
        assertThat(users.byUsername("ada.admin").orElseThrow().units())
                .extracting(ActingFor::unitName, unit -> List.copyOf(unit.roles()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Stockholms stad", List.of(Role.ADMIN)));
        assertThat(jdbc.queryForList("select action from business_act order by at, id", String.class))
                .containsExactly("account.created", "membership.granted.admin");
        assertThat(welcome.isGood(token)).isFalse();
        assertThatThrownBy(() -> welcome.begin(token, draft("en.annan"), PASSWORD))
                .isInstanceOf(LinkNoLongerGood.class);
    }

    @Test
    void whereSomebodyAdministersThePortalNoLinkIsMade() {
        welcome.begin(token(), draft("ada.admin"), PASSWORD);
        assertThat(welcome.newToken()).isEmpty();
    }

    @Test
    void aLinkIsNoGoodWhereSomebodyAdministersThePortalAlready(@Autowired SmallTown town) {
        var token = token();
        town.city();
        town.account("admin", Role.ADMIN, "STHLM");
        assertThat(welcome.isGood(token)).isFalse();
        assertThatThrownBy(() -> welcome.begin(token, draft("ada.admin"), PASSWORD))
                .isInstanceOf(LinkNoLongerGood.class);
    }

    @Test
    void aRestartPrintsANewLinkAndPutsAnEndToTheOneBefore() {
        var first = token();
        var second = token();
        assertThat(welcome.isGood(first)).isFalse();
        assertThat(welcome.isGood(second)).isTrue();
    }

    @Test
    void theLinkEndsAfterAWeek() {
        var token = token();
        clock.moveTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(welcome.isGood(token)).isFalse();
        assertThatThrownBy(() -> welcome.begin(token, draft("ada.admin"), PASSWORD))
                .isInstanceOf(LinkNoLongerGood.class);
    }

    @Test
    void aWeakPasswordOrAHalfFilledFormMakesNobodyAdministrator() {
        var token = token();
        assertThatThrownBy(() -> welcome.begin(token, draft("ada.admin"), new NewPassword("kort")))
                .isInstanceOf(PasswordTooWeak.class);
        assertThatThrownBy(() -> welcome.begin(token, draft(""), PASSWORD))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(jdbc.queryForObject("select count(*) from account", Long.class))
                .isZero();
        assertThat(welcome.isGood(token)).isTrue();
    }

    @Test
    void anInvitationMakesNoAdministratorAndTheOtherWayRound(
            @Autowired SmallTown town, @Autowired InvitationService invitations) {
        assertThat(invitations.invited(token())).isEmpty();
        assertThat(welcome.isGood("")).isFalse();
    }

    private String token() {
        return welcome.newToken().orElseThrow();
    }

    private static FirstAdministratorDraft draft(String username) {
        return new FirstAdministratorDraft("Stockholms stad", new AccountDraft(username, "Ada Admin", ""));
    }
}
