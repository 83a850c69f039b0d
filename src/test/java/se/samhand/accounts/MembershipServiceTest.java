package se.samhand.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.accounts.MembershipNotPossible.Reason;
import se.samhand.clock.PortalClock;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** How roles are given and taken away. */
class MembershipServiceTest extends PortalUiTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

    private final Visitor admin = visitor("admin");
    private final Visitor other = visitor("annan.admin");

    @Autowired
    private SmallTown town;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PortalUsers users;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PortalClock clock;

    private UUID karin;

    @BeforeEach
    void aTownWithTwoAdministrators() {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
        town.city();
        town.account("admin", Role.ADMIN, "STHLM");
        town.account("annan.admin", Role.ADMIN, "STHLM");
        karin = town.account("karin");
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aCoordinatorGivesNobodyARole() {
        var coordinator = visitor("Samordnaren", "Järva", Role.COORDINATOR);
        coordinator.acts(() -> assertThatThrownBy(() -> memberships.grant(karin, draft("JAR", Role.ADMIN, TODAY, null)))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aRoleHoldsFromItsFirstDayToItsLast() {
        grants("JAR", Role.COORDINATOR, TODAY.plusDays(1), TODAY.plusDays(2));
        assertThat(rolesOfKarin()).isEmpty();
        clock.moveTo(Instant.parse("2026-09-22T07:00:00Z"));
        assertThat(rolesOfKarin()).containsExactly(Role.COORDINATOR);
        clock.moveTo(Instant.parse("2026-09-23T20:00:00Z"));
        assertThat(rolesOfKarin()).containsExactly(Role.COORDINATOR);
        clock.moveTo(Instant.parse("2026-09-24T07:00:00Z"));
        assertThat(rolesOfKarin()).isEmpty();
    }

    @Test
    void theCityAndItsPartnersNeverMix() {
        assertRefused(draft("EXJ", Role.COORDINATOR, TODAY, null), Reason.ROLE_DOES_NOT_FIT_THE_UNIT);
        assertRefused(draft("JAR", Role.PARTNER_EDITOR, TODAY, null), Reason.ROLE_DOES_NOT_FIT_THE_UNIT);
    }

    @Test
    void theSameRoleIsNotGivenTwiceForOneDay() {
        grants("JAR", Role.COORDINATOR, TODAY, TODAY.plusDays(9));
        assertRefused(draft("JAR", Role.COORDINATOR, TODAY.plusDays(9), null), Reason.ALREADY_HELD);
        assertRefused(draft("JAR", Role.COORDINATOR, TODAY.minusDays(9), TODAY), Reason.ALREADY_HELD);
        grants("JAR", Role.COORDINATOR, TODAY.plusDays(10), null);
        grants("JAR", Role.APPROVER, TODAY, null);
        grants("SOF", Role.TRAINER, TODAY, null);
    }

    @Test
    void anEndedRoleStaysOnRecord() {
        var role = grants("JAR", Role.COORDINATOR, TODAY.minusDays(30), null);
        var ended = ends(role, TODAY.minusDays(1));
        assertThat(rolesOfKarin()).isEmpty();
        assertThat(ended.standingOn(TODAY)).isEqualTo(MembershipStanding.PAST);
        assertThat(admin.does(() -> memberships.of(karin))).containsExactly(ended);
    }

    @Test
    void aRoleDoesNotEndBeforeItBegins() {
        var role = grants("JAR", Role.COORDINATOR, TODAY, null);
        assertThatThrownBy(() -> ends(role, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        MembershipNotPossible.class,
                        refused -> assertThat(refused.reasons()).containsExactly(Reason.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void aRoleGivenByMistakeStopsAtOnceAndCanBeGivenAgain() {
        var mistake = grants("JAR", Role.COORDINATOR, TODAY, null);
        var withdrawn = admin.does(() -> memberships.withdraw(mistake.id(), mistake.version()));
        assertThat(rolesOfKarin()).isEmpty();
        assertThat(withdrawn.standingOn(TODAY)).isEqualTo(MembershipStanding.WITHDRAWN);
        grants("JAR", Role.COORDINATOR, TODAY, null);
        assertThat(admin.does(() -> memberships.of(karin))).hasSize(2);
    }

    @Test
    void aRoleThatHasHeldIsNotTakenBackButEnded() {
        var role = grants("JAR", Role.COORDINATOR, TODAY.minusDays(1), null);
        admin.acts(() -> assertThatThrownBy(() -> memberships.withdraw(role.id(), role.version()))
                .isInstanceOf(MembershipNotPossible.class));
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        var role = grants("JAR", Role.COORDINATOR, TODAY, null);
        ends(role, TODAY.plusDays(30));
        assertThatThrownBy(() -> ends(role, TODAY)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void nobodyEndsTheirOwnAdministration() {
        var own = of(admin).getFirst();
        assertLockedOut(() -> ends(own, TODAY.plusDays(300)), AdministratorLockedOut.Reason.OWN_ROLE);
        assertThatThrownBy(() -> admin.does(() -> memberships.withdraw(own.id(), own.version())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void thereIsAlwaysAnAdministratorWithoutAnEnd() {
        ends(of(other).getFirst(), TODAY.plusDays(30));
        var last = of(admin).getFirst();
        other.acts(() -> assertLockedOut(
                () -> memberships.end(last.id(), last.version(), TODAY.plusDays(300)),
                AdministratorLockedOut.Reason.NOBODY_LEFT));
    }

    @Test
    void twoAdministratorsCannotPutEachOtherOutAtOnce() throws Exception {
        var mine = of(admin).getFirst();
        var theirs = of(other).getFirst();
        var halfway = new CountDownLatch(1);
        var tried = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> admin.acts(() -> transaction.executeWithoutResult(status -> {
                memberships.end(theirs.id(), theirs.version(), TODAY);
                halfway.countDown();
                await(tried);
            })));
            assertThat(halfway.await(30, TimeUnit.SECONDS)).isTrue();
            var two = both.submit(() -> {
                tried.countDown();
                other.acts(() -> memberships.end(mine.id(), mine.version(), TODAY));
            });
            one.get();
            assertThatThrownBy(() -> result(two)).isInstanceOf(AdministratorLockedOut.class);
        }
    }

    @Test
    void unitsOfTodayAreFoundByNameOrCode() {
        assertThat(units("", 0, 2)).containsExactly("Exempeljouren", "Järva stadsdelsnämnd");
        assertThat(units("", 1, 2)).containsExactly("Socialförvaltningen", "Stockholms stad");
        assertThat(units("JÄRVA", 0, 10)).containsExactly("Järva stadsdelsnämnd");
        assertThat(units("exj", 0, 10)).containsExactly("Exempeljouren");
        clock.moveTo(Instant.parse("2022-01-01T07:00:00Z"));
        assertThat(units("", 0, 10)).doesNotContain("Järva stadsdelsnämnd");
    }

    private List<String> units(String text, int page, int size) {
        return admin.does(() -> memberships.units(text, PageRequest.of(page, size))).stream()
                .map(Unit::name)
                .toList();
    }

    private MembershipDetails grants(String unit, Role role, LocalDate from, @Nullable LocalDate to) {
        return admin.does(() -> memberships.grant(karin, draft(unit, role, from, to)));
    }

    private MembershipDetails ends(MembershipDetails membership, LocalDate lastDay) {
        return admin.does(() -> memberships.end(membership.id(), membership.version(), lastDay));
    }

    private List<MembershipDetails> of(Visitor whose) {
        var account = whose.user().accountId();
        return admin.does(() -> memberships.of(account));
    }

    private Set<Role> rolesOfKarin() {
        return users.byUsername("karin")
                .flatMap(PortalUser::actingFor)
                .map(ActingFor::roles)
                .orElse(Set.of());
    }

    private MembershipDraft draft(String unit, Role role, LocalDate from, @Nullable LocalDate to) {
        return new MembershipDraft(
                directory.readNow().byCode(unit).orElseThrow().id(), role, from, to);
    }

    private void assertRefused(MembershipDraft draft, Reason reason) {
        admin.acts(() -> assertThatThrownBy(() -> memberships.grant(karin, draft))
                .isInstanceOfSatisfying(
                        MembershipNotPossible.class,
                        refused -> assertThat(refused.reasons()).containsExactly(reason)));
    }

    private static void assertLockedOut(Runnable deed, AdministratorLockedOut.Reason reason) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        AdministratorLockedOut.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void result(Future<?> future) throws Throwable {
        try {
            future.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }
}
