package se.samhand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.mail.MailFixture.letter;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.security.Roles.Role;
import se.samhand.support.MailTest;
import se.samhand.support.ReceivedLetter;
import se.samhand.support.Visitor;

/** Mail leaves after the deed, once, and waits for a server that is away. */
class OutboxTest extends MailTest {

    private static final String KARIN = "karin@example.com";
    private static final String AMIR = "amir@example.com";

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);

    @Autowired
    private MailFixture mail;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailService service;

    @Autowired
    private OldMail oldMail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aLetterSaysTheSameAsTextAndAsHtmlInItsReadersLanguage() {
        mail.put("1", letter(KARIN, "Du har 2 uppgifter <kvar>."));
        mail.postmanComes();

        var letter = only();
        assertThat(letter.to()).isEqualTo(KARIN);
        assertThat(letter.from()).isEqualTo("samhand@portal.example");
        assertThat(letter.subject()).isEqualTo("Påminnelse från Samhand");
        assertThat(letter.language()).isEqualTo("sv");
        assertThat(letter.autoSubmitted()).isEqualTo("auto-generated");
        assertThat(letter.id()).matches("<[0-9a-f-]{36}@portal.example>");
        assertThat(letter.text()).isEqualTo("""
                Du har 2 uppgifter <kvar>.

                - 2 uppföljningar
                  https://samhand.example/activities?period=2026-T2&unit=JAR

                Vill du inte ha brev?
                https://samhand.example/me/notices
                """);
        assertThat(letter.html())
                .contains("<html lang=\"sv\">", "<title>Påminnelse från Samhand</title>", "2 uppgifter &lt;kvar&gt;.")
                .contains(">Öppna</a>", ">Ändra</a>");
        assertThat(letter.htmlLinks()).isEqualTo(letter.links());
    }

    @Test
    void nothingLeavesBeforeTheCommitAndNothingOfADeedThatIsUndone() {
        mail.says("1", letter(KARIN, "Nej"));
        transaction.executeWithoutResult(status -> {
            outbox.put(MailFixture.KIND, "1", KARIN);
            status.setRollbackOnly();
        });
        mail.postmanComes();
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void whatIsPutTwiceLeavesOnce() {
        mail.put("1", letter(KARIN, "Ja"));
        mail.put("1", letter(KARIN, "Ja"));
        mail.postmanComes();
        mail.put("1", letter(KARIN, "Ja"));
        mail.postmanComes();
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void nothingIsLostAndNothingComesTwiceWhenTheServerIsAwayForADay() {
        server.isAway();
        IntStream.range(0, 30).forEach(it -> mail.put("letter" + it, letter("p" + it + "@example.com", "Ja")));
        mail.postmanComesFor(Duration.ofHours(24));
        assertThat(states(MailState.WAITING)).isEqualTo(30);
        assertThat(trouble(MailState.WAITING)).isEqualTo(Trouble.SERVER_AWAY);

        server.isBack();
        mail.postmanComesFor(Duration.ofHours(2));
        assertThat(server.letters()).extracting(ReceivedLetter::to).hasSize(30).doesNotHaveDuplicates();
        assertThat(states(MailState.LEFT)).isEqualTo(30);
    }

    @Test
    void whatIsNoLongerSoWhenTheServerIsBackIsNotSaid() {
        server.isAway();
        mail.put("done", letter(KARIN, "Gör"));
        mail.put("changed", letter(AMIR, "Gör två saker"));
        mail.postmanComes();

        mail.saysNothing("done");
        mail.says("changed", letter(AMIR, "Gör en sak"));
        server.isBack();
        mail.postmanComesFor(Duration.ofHours(1));

        assertThat(only().text()).startsWith("Gör en sak");
        assertThat(states(MailState.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void afterFiveDaysSomebodyMustLookAtIt() {
        server.isAway();
        mail.put("1", letter(KARIN, "Ja"));
        mail.postmanComesFor(Duration.ofDays(5));
        assertThat(states(MailState.FAILED)).isEqualTo(1);

        server.isBack();
        mail.postmanComesFor(Duration.ofDays(1));
        assertThat(server.letters()).isEmpty();
        assertThat(admin.does(service::tryAllAgain)).isEqualTo(1);
        mail.postmanComes();
        assertThat(only().to()).isEqualTo(KARIN);
    }

    @Test
    void anAddressThatDoesNotExistIsSeenAtOnceAndDoesNotHoldUpTheOthers() {
        server.answers("RCPT TO:<karin@example.com>=550 5.1.1 No such user");
        mail.put("1", letter(KARIN, "Ja"));
        mail.put("2", letter(AMIR, "Ja"));
        mail.postmanComes();

        assertThat(states(MailState.LEFT)).isEqualTo(1);
        var failed = admin.does(() -> service.list(MailState.FAILED, PageRequest.of(0, 10)))
                .getContent();
        assertThat(failed).hasSize(1);
        assertThat(failed.getFirst().trouble()).isEqualTo(Trouble.ADDRESS_REFUSED);
        assertThat(failed.getFirst().said()).contains("No such user");

        server.isBack();
        mail.says("1", letter("karin.ek@example.com", "Ja"));
        admin.acts(() -> service.tryAgain(failed.getFirst().id()));
        mail.postmanComes();
        assertThat(only().to()).isEqualTo("karin.ek@example.com");
    }

    @Test
    void aMailboxThatIsFullForNowIsTriedAgainLater() {
        server.answers("RCPT TO:=451 4.2.2 Mailbox full");
        mail.put("1", letter(KARIN, "Ja"));
        mail.postmanComes();
        assertThat(trouble(MailState.WAITING)).isEqualTo(Trouble.ADDRESS_REFUSED);
        server.isBack();
        mail.postmanComesFor(Duration.ofMinutes(15));
        assertThat(only().to()).isEqualTo(KARIN);
    }

    @Test
    void aLetterThatTheServerDoesNotTakeIsSeenAtOnce() {
        server.answers(".=554 5.7.1 Looks like spam");
        mail.put("1", letter(KARIN, "Ja"));
        mail.postmanComes();
        assertThat(trouble(MailState.FAILED)).isEqualTo(Trouble.LETTER_REFUSED);
    }

    @Test
    void aServerThatDoesNotLetThePortalSendIsWaitedFor() {
        server.answers("MAIL FROM=530 5.7.0 Authentication required");
        mail.put("1", letter(KARIN, "Ja"));
        mail.put("2", letter(AMIR, "Ja"));
        mail.postmanComes();
        assertThat(trouble(MailState.WAITING)).isEqualTo(Trouble.SENDER_REFUSED);
        assertThat(jdbc.queryForObject("select sum(tries) from outgoing_mail", Integer.class))
                .as("one try is enough to know")
                .isEqualTo(1);
    }

    @Test
    void aLetterThatCannotBeWrittenDoesNotHoldUpTheOthers() {
        mail.put("fault", letter(KARIN, "Nej"));
        mail.put("2", letter(AMIR, "Ja"));
        mail.postmanComes();
        assertThat(only().to()).isEqualTo(AMIR);
        assertThat(trouble(MailState.WAITING)).isEqualTo(Trouble.NOT_WRITTEN);
    }

    @Test
    void aPortalThatDiedBeforeItNotedThatALetterHadLeftSendsItUnderTheSameId() {
        mail.put("1", letter(KARIN, "Ja"));
        mail.postmanComes();
        jdbc.update("update outgoing_mail set state = 'WAITING', next_try_at = waiting_since");
        mail.postmanComes();
        assertThat(server.letters()).hasSize(2);
        assertThat(server.letters().stream().map(ReceivedLetter::id).distinct()).hasSize(1);
    }

    @Test
    void twoPostmenCarryEachLetterOnce() throws Exception {
        IntStream.range(0, 40).forEach(it -> mail.put("letter" + it, letter("p" + it + "@example.com", "Ja")));
        try (var both = Executors.newFixedThreadPool(2)) {
            both.submit(mail::postmanComes);
            both.submit(mail::postmanComes);
        }
        mail.postmanComes();
        assertThat(server.letters()).extracting(ReceivedLetter::to).hasSize(40).doesNotHaveDuplicates();
        assertThat(states(MailState.LEFT)).isEqualTo(40);
    }

    @Test
    void whatHasLeftIsForgottenAfterThreeMonthsAndWhatFailedIsNot() {
        mail.put("left", letter(KARIN, "Ja"));
        mail.postmanComes();
        server.answers("RCPT TO:=550 No such user");
        mail.put("failed", letter(AMIR, "Ja"));
        mail.postmanComes();

        clock.moveTo(clock.instant().plus(OldMail.KEPT).plusSeconds(60));
        oldMail.forget();
        assertThat(states(MailState.LEFT)).isZero();
        assertThat(states(MailState.FAILED)).isEqualTo(1);
    }

    @Test
    void onlyAdministratorsSeeTheOutbox() {
        var karin = visitor("karin", "Järva", Role.COORDINATOR);
        assertThatThrownBy(() -> karin.does(() -> service.count(MailState.FAILED)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ReceivedLetter only() {
        assertThat(server.letters()).hasSize(1);
        return server.letters().getFirst();
    }

    private long states(MailState state) {
        return admin.does(() -> service.count(state));
    }

    private Trouble trouble(MailState state) {
        return admin.does(() -> service.list(state, PageRequest.of(0, 50)).stream()
                .map(MailLine::trouble)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }
}
