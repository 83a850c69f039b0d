package se.samhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.audit.ActFilter.EVERYTHING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.clock.PortalClock;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

@PortalTest
class AuditLogTest {

    private static final Instant MONDAY = Instant.parse("2026-09-21T07:00:00Z");
    private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);
    private static final UUID SUBJECT = UUID.randomUUID();

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditService audit;

    @Autowired
    private PortalClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(MONDAY);
    }

    @AfterEach
    void nobodyStays() {
        SecurityContextHolder.clearContext();
        clock.moveTo(Instant.now());
    }

    @Test
    void anActSaysWhoDidWhatWhenAndForWhichUnit() {
        var karin = signIn("Karin Ek", Role.COORDINATOR, "Järva");
        records("followup.submitted", "3.2 Rutiner för kortfrågor", "2026-T2");

        var act = found(EVERYTHING).getFirst();
        assertThat(act.actorName()).isEqualTo("Karin Ek");
        assertThat(act.actingFor()).isEqualTo("Järva");
        assertThat(act.action()).isEqualTo("followup.submitted");
        assertThat(act.subjectId()).isEqualTo(SUBJECT);
        assertThat(act.subjectLabel()).isEqualTo("3.2 Rutiner för kortfrågor");
        assertThat(act.detail()).isEqualTo("2026-T2");
        assertThat(act.at()).isBetween(MONDAY, MONDAY.plusSeconds(60));
        assertThat(sql.queryForObject("select actor_id from business_act", UUID.class))
                .isEqualTo(karin.accountId());
    }

    @Test
    void whatThePortalDoesByItselfIsNobodys() {
        records("obligation.made", "T2 2026", "");
        var act = found(EVERYTHING).getFirst();
        assertThat(act.actorName()).isEmpty();
        assertThat(act.actingFor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update business_act set actor_name = 'Someone else'",
                "update business_act set id = id",
                "delete from business_act",
                "delete from business_act limit 1",
                "replace into business_act select * from business_act"
            })
    void anActCannotBeChangedOrDeletedEvenBySql(String attempt) {
        records("followup.submitted", "3.2", "");
        var before = sql.queryForList("select * from business_act");

        assertThatThrownBy(() -> sql.update(attempt)).hasMessageContaining("A business act is never");

        assertThat(sql.queryForList("select * from business_act")).isEqualTo(before);
    }

    @Test
    void anActWithoutItsDeedIsNotWritten() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(deed -> {
                    log.record("followup.submitted", "followup", SUBJECT, "3.2", "");
                    throw new IllegalStateException("The deed fails");
                }))
                .hasMessage("The deed fails");
        assertThat(found(EVERYTHING)).isEmpty();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> log.record("followup.submitted", "followup", SUBJECT, "3.2", ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "submitted", "Followup.Submitted", "followup.", "followup submitted", "uppföljning.klar"})
    void anActionHasAnAreaAndADeedInPlainLetters(String action) {
        assertThatThrownBy(() -> records(action, "3.2", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongLabelIsShortenedAndStopsNothing() {
        records("goal.changed", "ö".repeat(500), "\uD83D\uDCC4".repeat(5000));
        var act = found(EVERYTHING).getFirst();
        assertThat(act.subjectLabel()).hasSize(400).endsWith("ö…");
        assertThat(act.detail().codePointCount(0, act.detail().length())).isEqualTo(4000);
    }

    @Test
    void theNewestComesFirst() {
        records("goal.changed", "first", "");
        clock.moveTo(MONDAY.plusSeconds(3600));
        records("goal.changed", "second", "");
        assertThat(found(EVERYTHING)).extracting(ActDetails::subjectLabel).containsExactly("second", "first");
    }

    @Test
    void aDayIsADayInStockholmAndBothEndsCount() {
        clock.moveTo(Instant.parse("2026-09-20T21:59:00Z"));
        records("goal.changed", "Sunday", "");
        clock.moveTo(Instant.parse("2026-09-20T22:00:00Z"));
        records("goal.changed", "Monday", "");
        clock.moveTo(Instant.parse("2026-09-21T22:00:00Z"));
        records("goal.changed", "Tuesday", "");

        var monday = LocalDate.of(2026, 9, 21);
        assertThat(found(new ActFilter(monday, monday, "", "", "")))
                .extracting(ActDetails::subjectLabel)
                .containsExactly("Monday");
        assertThat(found(new ActFilter(monday, null, "", "", ""))).hasSize(2);
        assertThat(found(new ActFilter(null, monday, "", "", ""))).hasSize(2);
    }

    @Test
    void actsAreFoundByActorActionAndSubject() {
        signIn("Karin Ek", Role.COORDINATOR, "Järva");
        records("followup.submitted", "Skyddat boende 100 %", "");
        signIn("Åsa Öberg", Role.PROGRAMME_OFFICE, "Socialförvaltningen");
        records("goal.changed", "Mål 3", "");

        assertThat(labels("ek", "", "")).containsExactly("Skyddat boende 100 %");
        assertThat(labels("ÅSA", "", "")).containsExactly("Mål 3");
        assertThat(labels("", "goal.", "")).containsExactly("Mål 3");
        assertThat(labels("", "changed", "")).isEmpty();
        assertThat(labels("", "mål", "")).isEmpty();
        assertThat(labels("", "", "skyddat")).containsExactly("Skyddat boende 100 %");
        assertThat(labels("", "", "100 %")).containsExactly("Skyddat boende 100 %");
        assertThat(labels("", "", "_")).isEmpty();
        assertThat(labels("Karin", "goal.", "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdministratorsAndAuditorsReadTheLog(Role role) {
        signIn("Någon", role, "Någonstans");
        if (role == Role.ADMIN || role == Role.AUDITOR) {
            assertThat(audit.find(EVERYTHING, FIRST_PAGE)).isEmpty();
        } else {
            assertThatThrownBy(() -> audit.find(EVERYTHING, FIRST_PAGE)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nobodyWhoIsNotSignedInReadsTheLog() {
        assertThatThrownBy(() -> audit.find(EVERYTHING, FIRST_PAGE)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aPageOfALongLogIsReadFromItsIndexWithoutSorting() {
        transaction.executeWithoutResult(deed -> {
            for (int number = 0; number < 1500; number++) {
                log.record("goal.changed", "goal", SUBJECT, "Mål " + number, "");
            }
        });
        signIn("Revisor", Role.AUDITOR, "Stockholms stad");
        transaction.executeWithoutResult(reading -> {
            long sorts = status("Sort_scan") + status("Sort_range");
            long steps = status("Handler_read_prev") + status("Handler_read_next");
            assertThat(audit.find(EVERYTHING, FIRST_PAGE)).hasSize(50);
            assertThat(status("Sort_scan") + status("Sort_range")).isEqualTo(sorts);
            assertThat(status("Handler_read_prev") + status("Handler_read_next") - steps)
                    .isLessThan(100);
        });
    }

    private long status(String name) {
        return sql.query("show session status like '" + name + "'", row -> {
            row.next();
            return row.getLong("Value");
        });
    }

    private void records(String action, String label, String detail) {
        transaction.executeWithoutResult(deed -> log.record(action, "followup", SUBJECT, label, detail));
    }

    private List<String> labels(String actor, String action, String subject) {
        return found(new ActFilter(null, null, actor, action, subject)).stream()
                .map(ActDetails::subjectLabel)
                .toList();
    }

    private List<ActDetails> found(ActFilter filter) {
        signIn("Revisor", Role.AUDITOR, "Stockholms stad");
        return audit.find(filter, FIRST_PAGE).getContent();
    }

    private static PortalUser signIn(String name, Role role, String unit) {
        var units = List.of(new ActingFor(UUID.randomUUID(), "X", unit, Set.of(role)));
        var user = new PortalUser(UUID.randomUUID(), name, name, Locale.of("sv"), units);
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
        return user;
    }
}
