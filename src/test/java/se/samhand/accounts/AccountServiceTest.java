package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.accounts.AccountRow.RoleAt;
import se.samhand.clock.PortalClock;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** What administrators do with accounts, and what they cannot do by accident. */
class AccountServiceTest extends PortalUiTest {

    private static final Instant MONDAY = Instant.parse("2026-09-21T07:00:00Z");

    private final Visitor admin = visitor("admin");
    private final Visitor other = visitor("annan.admin");

    @Autowired
    private SmallTown town;

    @Autowired
    private AccountService accounts;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aTownWithTwoAdministrators() {
        clock.moveTo(MONDAY);
        town.city();
        town.account("admin", Role.ADMIN, "STHLM");
        town.account("annan.admin", Role.ADMIN, "STHLM");
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "ADMIN")
    void whoIsNoAdministratorMayNotEvenLook(Role role) {
        var somebody = visitor("Någon", "Någonstans", role);
        somebody.acts(() -> assertThatThrownBy(() -> accounts.find("", PageRequest.of(0, 1)))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aNewAccountIsFoundByNameAndHasNoPassword() {
        var karin = creates("Karin.Jarv", "Karin Järv");
        assertThat(karin.username()).isEqualTo("karin.jarv");
        assertThat(karin.state()).isEqualTo(AccountState.INVITED);
        assertThat(found("järv")).containsExactly("Karin Järv");
    }

    @Test
    void anAccountIsFoundByUserNameAndByItsUnit() {
        town.member(creates("karin.ek", "Karin Ek").id(), Role.COORDINATOR, "JAR", today(), null);
        assertThat(found("KARIN.EK")).containsExactly("Karin Ek");
        assertThat(found("järva stads")).containsExactly("Karin Ek");
        assertThat(found("%")).isEmpty();
        assertThat(found("ö")).isEmpty();
    }

    @Test
    void theListSaysTheRolesOfTodayByUnit() {
        var karin = creates("karin.ek", "Karin Ek").id();
        town.member(karin, Role.TRAINER, "SOF", today(), null);
        town.member(karin, Role.APPROVER, "JAR", today(), null);
        town.member(karin, Role.COORDINATOR, "JAR", today(), null);
        town.member(karin, Role.AUDITOR, "STHLM", today().plusDays(1), null);
        var row = admin.does(() -> accounts.find("karin", PageRequest.of(0, 10)))
                .getContent()
                .getFirst();
        assertThat(row.roles())
                .containsExactly(
                        new RoleAt(Role.COORDINATOR, "Järva stadsdelsnämnd"),
                        new RoleAt(Role.APPROVER, "Järva stadsdelsnämnd"),
                        new RoleAt(Role.TRAINER, "Socialförvaltningen"));
    }

    @Test
    void aUserNameIsGivenOnce() {
        creates("karin.ek", "Karin Ek");
        assertThatThrownBy(() -> creates("Karin.Ek", "Karin Ekman")).isInstanceOf(UsernameTaken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "kårin", "karin ek", ".karin", "karin/ek", "19121212-1212"})
    void aUserNameIsPlain(String username) {
        assertThatThrownBy(() -> creates(username, "Karin Ek")).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void anInvitationLetsItsHolderInOnce() {
        var karin = creates("karin.ek", "Karin Ek").id();
        var token = invites(karin).token();
        assertThat(invitations.invited(token)).contains("karin.ek");
        invitations.accept(token, new NewPassword(SmallTown.PASSWORD));
        assertThat(account(karin).state()).isEqualTo(AccountState.OPEN);
        assertThat(invitations.invited(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, new NewPassword("ett annat lösenord")))
                .isInstanceOf(LinkNoLongerGood.class);
    }

    @Test
    void anInvitationEndsAfterAWeek() {
        var invitation = invites(creates("karin.ek", "Karin Ek").id());
        assertThat(invitation.goodUntil()).isAfter(MONDAY.plus(Duration.ofDays(7)));
        later(Duration.ofDays(7).minusSeconds(1));
        assertThat(invitations.invited(invitation.token())).isPresent();
        later(Duration.ofSeconds(1));
        assertThat(invitations.invited(invitation.token())).isEmpty();
        assertThatThrownBy(() -> invitations.accept(invitation.token(), new NewPassword(SmallTown.PASSWORD)))
                .isInstanceOf(LinkNoLongerGood.class);
    }

    @Test
    void aNewInvitationPutsAnEndToTheOneBefore() {
        var karin = creates("karin.ek", "Karin Ek").id();
        var first = invites(karin).token();
        var second = invites(karin);
        assertThat(invitations.invited(first)).isEmpty();
        assertThat(invitations.invited(second.token())).isPresent();
        assertThat(admin.does(() -> accounts.invitedUntil(karin)))
                .contains(second.goodUntil().truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void theDatabaseKeepsADigestOfTheLinkAndNothingElse() {
        var token = invites(creates("karin.ek", "Karin Ek").id()).token();
        assertThat(token).hasSize(43);
        assertThat(jdbc.queryForList("select * from one_time_link").toString())
                .doesNotContain(token)
                .contains(OneTimeLink.digestOf(token));
        assertThat(new Invitation(token, clock.instant()).toString()).doesNotContain(token);
    }

    @Test
    void aClosedAccountIsNotInvitedAndItsLinkIsDead() {
        var karin = creates("karin.ek", "Karin Ek");
        var token = invites(karin.id()).token();
        admin.does(() -> accounts.disable(karin.id(), karin.version()));
        assertThat(invitations.invited(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, new NewPassword(SmallTown.PASSWORD)))
                .isInstanceOf(LinkNoLongerGood.class);
        assertThatThrownBy(() -> invites(karin.id())).isInstanceOf(AccountDisabled.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "           x", "karin.ek.i.socialtjansten", "KARIN.EK.i.socialtjansten"})
    void aWeakPasswordIsRefusedAndTheLinkStaysGood(String weak) {
        var token =
                invites(creates("karin.ek.i.socialtjansten", "Karin Ek").id()).token();
        assertThatThrownBy(() -> invitations.accept(token, new NewPassword(weak)))
                .isInstanceOf(PasswordTooWeak.class);
        assertThatThrownBy(() -> invitations.accept(token, new NewPassword("å".repeat(40))))
                .isInstanceOf(PasswordTooWeak.class);
        assertThat(invitations.invited(token)).isPresent();
    }

    @Test
    void whatIsChangedIsWrittenDownAndWhatIsNotIsNot() {
        var karin = creates("karin.ek", "Karin Ek");
        var same = changes(admin, karin, "Karin Ek", "");
        assertThat(same.version()).isEqualTo(karin.version());
        changes(admin, same, "Karin Ekman", "karin@example.com");
        assertThat(acts()).containsExactly("account.created", "account.renamed", "account.email-changed");
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        var karin = creates("karin.ek", "Karin Ek");
        changes(other, karin, "Karin Ekman", "");
        assertThatThrownBy(() -> changes(admin, karin, "Karin Eken", ""))
                .isInstanceOf(OptimisticLockingFailureException.class);
        admin.acts(() -> assertThatThrownBy(() -> accounts.disable(karin.id(), karin.version()))
                .isInstanceOf(OptimisticLockingFailureException.class));
        assertThat(account(karin.id()).displayName()).isEqualTo("Karin Ekman");
    }

    @Test
    void aDisabledAccountIsOpenedAgain() {
        var karin = creates("karin.ek", "Karin Ek");
        var closed = admin.does(() -> accounts.disable(karin.id(), karin.version()));
        assertThat(closed.state()).isEqualTo(AccountState.DISABLED);
        var open = admin.does(() -> accounts.enable(karin.id(), closed.version()));
        assertThat(open.state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        var own = account(admin.user().accountId());
        admin.acts(() -> assertThatThrownBy(() -> accounts.disable(own.id(), own.version()))
                .isInstanceOfSatisfying(
                        AdministratorLockedOut.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AdministratorLockedOut.Reason.OWN_ACCOUNT)));
    }

    @Test
    void whoeverIsAdministratorForATimeOnlyDoesNotCloseTheLastOne() {
        jdbc.update(
                "update membership set valid_to = '2026-12-31' where account_id = ?",
                admin.user().accountId().toString());
        var last = account(other.user().accountId());
        admin.acts(() -> assertThatThrownBy(() -> accounts.disable(last.id(), last.version()))
                .isInstanceOfSatisfying(
                        AdministratorLockedOut.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AdministratorLockedOut.Reason.NOBODY_LEFT)));
        assertThat(account(last.id()).state()).isEqualTo(AccountState.OPEN);
    }

    private AccountDetails creates(String username, String name) {
        return admin.does(() -> accounts.create(new AccountDraft(username, name, "")));
    }

    private Invitation invites(UUID account) {
        return admin.does(() -> accounts.invite(account));
    }

    private AccountDetails changes(Visitor who, AccountDetails account, String name, String email) {
        return who.does(() -> accounts.change(account.id(), account.version(), new AccountChangeDraft(name, email)));
    }

    private AccountDetails account(UUID id) {
        return admin.does(() -> accounts.account(id)).orElseThrow();
    }

    private List<String> found(String text) {
        return admin.does(() -> accounts.find(text, PageRequest.of(0, 10))).stream()
                .map(AccountRow::displayName)
                .toList();
    }

    private List<String> acts() {
        return jdbc.queryForList("select action from business_act order by at, id", String.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void later(Duration duration) {
        clock.moveTo(clock.instant().plus(duration));
    }
}
