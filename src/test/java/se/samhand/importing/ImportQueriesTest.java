package se.samhand.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samhand.support.DatabaseWork;
import se.samhand.support.DatabaseWork.Cost;

/** The importer's own lists cost the same whether there are ten rows or thousands. */
class ImportQueriesTest extends ImportTest {

    private static final Cost ONE_STATEMENT_IN_INDEX_ORDER = new Cost(1, 0, 0);

    /** One for whether the import may be seen. */
    private static final Cost TWO_STATEMENTS_IN_INDEX_ORDER = new Cost(2, 0, 0);

    @Autowired
    private DatabaseWork work;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theImportsAreListedByOneStatementInTheOrderOfAnIndex() {
        take(csv("example-shelves.csv", "shelf;room", "A;Norra"));
        assertThat(costOf(() -> imports.list(Pageable.ofSize(50)))).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);

        jdbc.update(
                "insert into import_batch (id, version, uploaded_by, uploaded_at, files, state)"
                        + " select uuid(), 0, 'Kim', '2026-01-01' + interval seq minute, 'a.csv', 'CHECKED' from seq_1_to_3000");
        jdbc.execute("analyze table import_batch");
        assertThat(costOf(() -> imports.list(Pageable.ofSize(50)))).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    @Test
    void theRowsOfAnImportAreListedByTwoStatementsInTheOrderOfAnIndex() {
        var batch = thousands();

        assertThat(costOf(() -> imports.rows(batch, ImportRowKind.ADDED, Optional.empty(), Pageable.ofSize(50))))
                .isEqualTo(TWO_STATEMENTS_IN_INDEX_ORDER);
        assertThat(costOf(() ->
                        imports.rows(batch, ImportRowKind.ADDED, Optional.of("example-books"), Pageable.ofSize(50))))
                .isEqualTo(TWO_STATEMENTS_IN_INDEX_ORDER);
    }

    @Test
    void theFaultsOfAnImportAreListedByTwoStatementsInTheOrderOfAnIndex() {
        var batch = thousands();

        assertThat(costOf(() -> imports.faults(batch, Pageable.ofSize(50)))).isEqualTo(TWO_STATEMENTS_IN_INDEX_ORDER);
    }

    @Test
    void oneImportIsFoundByOneStatement() {
        var batch = thousands();

        assertThat(costOf(() -> imports.find(batch))).isEqualTo(ONE_STATEMENT_IN_INDEX_ORDER);
    }

    private Cost costOf(Runnable list) {
        list.run();
        return work.of(list);
    }

    /** An import of three thousand rows, half of them books, and as many faults, beside another of the same size. */
    private UUID thousands() {
        var other = check(csv("example-shelves.csv", "shelf;room", "A;Norra"));
        var one = check(csv("example-shelves.csv", "shelf;room", "A;Norra"));
        for (var batch : new UUID[] {other.id(), one.id()}) {
            jdbc.update(
                    "insert into import_row select uuid(), ?, 10 + seq, 10 + seq,"
                            + " if(seq % 2, 'example-books', 'example-shelves'), 'a.csv', seq, concat('K', seq), 'ADDED',"
                            + " '{}', '{}', '{}', '' from seq_1_to_3000",
                    batch.toString());
            jdbc.update(
                    "insert into import_fault select uuid(), ?, 10 + seq, 'NOTE', 'a.csv', 'example-books', seq,"
                            + " 'book', 'x', 'importing.fault.code', '[]' from seq_1_to_3000",
                    batch.toString());
        }
        jdbc.execute("analyze table import_row, import_fault");
        return one.id();
    }
}
