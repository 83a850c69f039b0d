package se.samhand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.MailTest;
import se.samhand.support.Visitor;

/** The outbox costs the same whether ten letters have left or thousands. */
class MailQueriesTest extends MailTest {

    private static final Cost ONE_STATEMENT_IN_INDEX_ORDER = new Cost(1, 0, 0);

    private final Visitor admin = visitor("admin", "Stockholms stad", Role.ADMIN);

    @Autowired
    private MailService service;

    @Autowired
    private OutgoingMails mails;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(ints = {10, 3000})
    void theListIsReadByOneStatementInTheOrderOfAnIndex(int count) {
        letters(count);
        var cost = admin.does(() -> work.of(() -> service.list(MailState.LEFT, PageRequest.of(0, 50))));
        assertThat(cost).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3000})
    void whatIsDueIsReadByOneStatementInTheOrderOfAnIndex(int count) {
        letters(count);
        var cost = work.of(() -> mails.due(clock.instant(), Limit.of(200)));
        assertThat(cost).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    private void letters(int count) {
        jdbc.update("insert into outgoing_mail (id, version, kind, about, address, state, said, tries, put_at,"
                + " waiting_since, next_try_at, ended_at) select uuid(), 0, 'REMINDERS', seq, concat(seq, '@example.com'),"
                + " elt(seq % 2 + 1, 'LEFT', 'WAITING'), '', 1, now(6) - interval seq minute, now(6), now(6) - interval seq"
                + " minute, null from seq_1_to_" + count);
        jdbc.execute("analyze table outgoing_mail");
    }
}
