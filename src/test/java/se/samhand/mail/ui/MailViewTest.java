package se.samhand.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.Roles.Role;
import se.samhand.support.MailTest;
import se.samhand.support.Visitor;

/** Administrators see what waits, what failed and why, and can try again. */
class MailViewTest extends MailTest {

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void itIsMonday() {
        clock.moveTo(Instant.parse("2026-09-21T07:00:00Z"));
    }

    @Test
    void whatFailedIsShownFirstWithTheReasonAndTheServersOwnWords() {
        letter("karin@example.com", "FAILED", "ADDRESS_REFUSED", "550 No such user");
        letter("amir@example.com", "LEFT", null, "");
        admin.opens("admin/mail")
                .seesHeading("E-post")
                .sees("Kunde inte lämnas (1)")
                .sees("Försök igen med alla");
        assertThat(admin.rows()).hasSize(1);
        assertThat(admin.rows().getFirst().getFirst())
                .contains("Påminnelser · karin@example.com")
                .contains("Skrevs upp 2026-09-21 08.00. Gavs upp 2026-09-21 08.30 efter 3 försök.")
                .contains("E-postservern säger att adressen inte finns")
                .contains("550 No such user");
    }

    @Test
    void tryingAgainLetsItWaitAndLeaveTheList() {
        letter("karin@example.com", "FAILED", "ADDRESS_REFUSED", "550 No such user");
        admin.opens("admin/mail")
                .clicksInRow(0, "again")
                .isTold("Brevet lämnas igen inom en minut.")
                .sees("Alla brev har kunnat lämnas.");
        admin.opens("admin/mail?state=WAITING");
        assertThat(admin.rows().getFirst().getFirst()).contains("Nästa försök 2026-09-21 09.00");
    }

    @Test
    void allThatFailedAreTriedAgainAtOnce() {
        letter("karin@example.com", "FAILED", "SERVER_AWAY", "");
        letter("amir@example.com", "FAILED", "SERVER_AWAY", "");
        admin.opens("admin/mail").clicks("Försök igen med alla").isTold("2 brev lämnas igen inom en minut.");
        assertThat(admin.address()).isEqualTo("admin/mail?state=WAITING");
        assertThat(admin.rows()).hasSize(2);
    }

    @Test
    void theStartPageTellsAdministratorsAndNobodyElse() {
        letter("karin@example.com", "FAILED", "SERVER_AWAY", "");
        admin.opens("").sees("1 brev kunde inte lämnas till e-postservern.");
        visitor("karin", "Järva", Role.COORDINATOR).opens("").doesNotSee("kunde inte lämnas");
    }

    @Test
    void anAddressThatNobodyCanReadShowsWhatFailed() {
        admin.opens("admin/mail?state=nonsense").sees("Alla brev har kunnat lämnas.");
    }

    private void letter(String address, String state, @Nullable String trouble, String said) {
        jdbc.update(
                "insert into outgoing_mail (id, version, kind, about, address, state, trouble, said, tries, put_at,"
                        + " waiting_since, next_try_at, ended_at) values (uuid(), 0, 'REMINDERS', ?, ?, ?, ?, ?, 3,"
                        + " '2026-09-21 06:00', '2026-09-21 06:00', '2026-09-21 06:30', '2026-09-21 06:30')",
                address,
                address,
                state,
                trouble,
                said);
    }
}
