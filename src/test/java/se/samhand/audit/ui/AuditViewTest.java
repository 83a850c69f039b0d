package se.samhand.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.audit.AuditLog;
import se.samhand.clock.PortalClock;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

class AuditViewTest extends PortalUiTest {

    private final Visitor karin = visitor("Karin Ek", "Järva", Role.COORDINATOR);
    private final Visitor auditor = visitor("Revisor", "Stockholms stad", Role.AUDITOR);

    @Autowired
    private AuditLog log;

    @Autowired
    private PortalClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
    }

    @AfterEach
    void timeGoesOn() {
        clock.moveTo(Instant.now());
    }

    @Test
    void theAuditorReadsWhoDidWhatWhenAndForWhom() {
        records(karin, "3.2 Kortfrågor", "2026-T2");
        var act =
                auditor.opens("admin/audit").seesHeading("Händelselogg").rows().getFirst();
        assertThat(act.getFirst()).startsWith("2026-09-21 09.00.");
        assertThat(act.subList(1, act.size()))
                .containsExactly("Karin Ek", "Järva", "thing.unheard-of", "3.2 Kortfrågor", "2026-T2");
    }

    @Test
    void theLogIsNarrowedDownByTypingAndByTheAddress() {
        records(karin, "3.2 Kortfrågor", "");
        records(auditor, "Mål 3", "");

        auditor.opens("admin/audit").types("Vem", "karin");
        assertThat(auditor.rows()).hasSize(1);
        auditor.types("Gäller", "mål");
        assertThat(auditor.rows()).isEmpty();
        auditor.types("Vem", "");
        assertThat(auditor.rows()).hasSize(1);

        assertThat(auditor.opens("admin/audit?subject=kort").rows()).hasSize(1);
        assertThat(auditor.opens("admin/audit?from=2026-09-22").rows()).isEmpty();
        assertThat(auditor.opens("admin/audit?from=yesterday").rows()).hasSize(2);
        assertThat(auditor.picks("Till och med", LocalDate.of(2026, 9, 20)).rows())
                .isEmpty();
    }

    @Test
    void anEmptyLogSaysWhatWillStandThere() {
        auditor.opens("admin/audit")
                .sees(
                        "Ingenting har hänt ännu. Här visas vad användarna gör, till exempel när en uppföljning skickas in.");
        assertThat(auditor.rows()).isEmpty();
        auditor.types("Vem", "Karin")
                .sees("Inga händelser stämmer med urvalet. Ändra eller ta bort något av det du har valt.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "AUDITOR"})
    void everybodyElseFindsNothingThere(Role role) {
        visitor("Någon", "Någonstans", role).findsNothingAt("admin/audit");
    }

    private void records(Visitor who, String label, String detail) {
        who.does(() -> transaction.execute(deed -> {
            log.record("thing.unheard-of", "thing", null, label, detail);
            return true;
        }));
    }
}
