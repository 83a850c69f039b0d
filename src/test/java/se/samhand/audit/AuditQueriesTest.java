package se.samhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.security.Roles.Role;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;
import se.samhand.support.PortalUiTest;
import se.samhand.support.Visitor;

/** The log costs the same whether it holds ten acts or thousands. */
class AuditQueriesTest extends PortalUiTest {

    private static final Cost ONE_STATEMENT_IN_INDEX_ORDER = new Cost(1, 0, 0);

    private final Visitor auditor = visitor("rut", "Stockholms stad", Role.AUDITOR);

    @Autowired
    private AuditService service;

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 3_000})
    void aPageTakesOneStatementInTheOrderOfAnIndexWhateverIsAskedFor(int count) {
        acts(count);
        assertThat(Stream.of(
                        ActFilter.EVERYTHING,
                        new ActFilter(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), "", "", ""),
                        new ActFilter(null, null, "Person 3", "", ""),
                        new ActFilter(null, null, "", "period.", ""),
                        new ActFilter(null, null, "", "", "2026-T2")))
                .allSatisfy(filter -> assertThat(cost(filter)).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER));
    }

    private Cost cost(ActFilter filter) {
        return auditor.does(() -> work.of(() -> service.find(filter, PageRequest.of(0, 50))));
    }

    private void acts(int count) {
        jdbc.batchUpdate(
                "insert into business_act (id, at, actor_name, action, subject_kind, subject_label, detail)"
                        + " values (uuid(), '2026-01-01' + interval ? minute, ?, 'period.days-moved', 'period', ?, '')",
                IntStream.range(0, count)
                        .mapToObj(at -> new Object[] {at, "Person " + at % 7, "2026-T" + at % 3})
                        .toList());
        jdbc.execute("analyze table business_act");
    }
}
