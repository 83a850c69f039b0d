package se.samhand.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import se.samhand.security.Roles.Role;

class ImportStepsTest extends ImportTest {

    static final ImportFile SHELVES =
            csv("example-shelves.csv", "shelf;room;above", "A1;Norra salen;A0", "A0;Norra salen;");
    static final ImportFile BOOKS =
            csv("example-books.csv", "shelf;book;book_title;pages", "A1;1;Röda rummet;380", "A1;2;Pippi;");

    @Test
    void aCheckWritesNothing() {
        var checked = check(SHELVES, BOOKS);

        assertThat(checked.counts()).isEqualTo(new ImportCounts(4, 0, 0, 0, 0));
        assertThat(shelves.rows).isEmpty();
        assertThat(books.rows).isEmpty();
    }

    @Test
    void aConfirmedImportIsWrittenParentsFirst() {
        var confirmed = take(BOOKS, SHELVES);

        assertThat(confirmed.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(shelves.rows).containsOnlyKeys("A0", "A1");
        assertThat(books.text("A1/1", "book_title")).isEqualTo("Röda rummet");
        assertThat(library.told).hasSize(1).first().isInstanceOf(ImportConfirmed.class);
    }

    @Test
    void theSameFilesTwiceChangeNothing() {
        take(SHELVES, BOOKS);

        var again = check(SHELVES, BOOKS);

        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 4, 0, 0));
        assertThat(again.canBeConfirmed()).isFalse();
    }

    @Test
    void aChangeShowsWhatStoodAndWhatWouldStand() {
        take(SHELVES, BOOKS);

        var checked = check(csv("b.csv", "shelf;book;book_title", "A1;1;Gösta Berlings saga"));

        assertThat(rows(checked, ImportRowKind.CHANGED)).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo("A1/1");
            assertThat(row.before().text("book_title")).isEqualTo("Röda rummet");
            assertThat(row.after().text("book_title")).isEqualTo("Gösta Berlings saga");
        });
    }

    @Test
    void aColumnThatIsNotInTheFileStaysAsItIs() {
        take(SHELVES, BOOKS);

        take(csv("b.csv", "shelf;book;book_title", "A1;1;Gösta Berlings saga"));

        assertThat(books.text("A1/1", "pages")).isEqualTo("380");
    }

    @Test
    void anEmptyCellEmptiesWhatStood() {
        take(SHELVES, BOOKS);

        take(csv("b.csv", "shelf;book;book_title;pages", "A1;1;Röda rummet;"));

        assertThat(books.text("A1/1", "pages")).isEmpty();
    }

    @Test
    void confirmingTwiceWritesOnce() {
        var checked = check(SHELVES);
        imports.confirm(checked.id(), checked.version());

        assertThat(imports.confirm(checked.id(), checked.version())).isEqualTo(ImportOutcome.CONFIRMED);
        assertThat(library.told).hasSize(1);
    }

    @Test
    void whatHasChangedSinceTheCheckIsShownAgainBeforeItIsWritten() {
        var checked = check(SHELVES);
        shelves.rows.put("A0", SheetRow.of(Map.of("shelf", "A0", "room", "Södra salen")));

        assertThat(imports.confirm(checked.id(), checked.version())).isEqualTo(ImportOutcome.DIFFERENT);

        var shown = now(checked);
        assertThat(shelves.rows).containsOnlyKeys("A0");
        assertThat(shown.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        assertThat(imports.confirm(shown.id(), shown.version())).isEqualTo(ImportOutcome.CONFIRMED);
        assertThat(shelves.text("A0", "room")).isEqualTo("Norra salen");
    }

    @Test
    void aChangeInAColumnThatIsNotInTheFileIsKeptBetweenCheckAndConfirm() {
        take(SHELVES, BOOKS);
        var checked = check(csv("b.csv", "shelf;book;book_title", "A1;1;Gösta Berlings saga"));
        books.rows.computeIfPresent("A1/1", (key, row) -> row.with("pages", 381));

        imports.confirm(checked.id(), checked.version());
        var shown = now(checked);
        imports.confirm(shown.id(), shown.version());

        assertThat(books.text("A1/1", "pages")).isEqualTo("381");
        assertThat(books.text("A1/1", "book_title")).isEqualTo("Gösta Berlings saga");
    }

    @Test
    void anImportWithFaultsCannotBeConfirmed() {
        var checked = check(SHELVES, csv("b.csv", "shelf;book;book_title", "A9;1;Pippi"));

        assertThatThrownBy(() -> imports.confirm(checked.id(), checked.version()))
                .isInstanceOf(ImportHasMovedOn.class);
        assertThat(shelves.rows).isEmpty();
    }

    @Test
    void undoRestoresExactlyWhatStood() {
        take(SHELVES, BOOKS);
        var before = Map.copyOf(books.rows);
        var import2 = take(
                csv("example-shelves.csv", "shelf;room", "B1;Tornet"),
                csv("example-books.csv", "shelf;book;book_title;pages", "A1;1;Nytt;1", "B1;9;Tillagd;2"));

        imports.undo(import2.id(), import2.version());

        assertThat(books.rows).isEqualTo(before);
        assertThat(shelves.rows).containsOnlyKeys("A0", "A1");
        assertThat(now(import2).state()).isEqualTo(ImportState.UNDONE);
        assertThat(library.told).last().isInstanceOf(ImportUndone.class);
    }

    @Test
    void undoIsRefusedWhenSomebodyHasChangedARowSince() {
        take(SHELVES);
        var confirmed = take(BOOKS);
        books.rows.computeIfPresent("A1/2", (key, row) -> row.with("pages", 160));

        assertThatThrownBy(() -> imports.undo(confirmed.id(), confirmed.version()))
                .isInstanceOfSatisfying(
                        RowsChangedSince.class,
                        refusal -> assertThat(refusal.keys()).containsExactly("example-books A1/2"));
        assertThat(books.rows).hasSize(2);
        assertThat(now(confirmed).state()).isEqualTo(ImportState.CONFIRMED);
    }

    @Test
    void undoIsRefusedWhenSomethingStandsOnARow() {
        var confirmed = take(SHELVES, BOOKS);
        books.beforeRemoving = () -> {
            throw new RowsInUse("importing.fault.blank", "A1/1");
        };

        assertThatThrownBy(() -> imports.undo(confirmed.id(), confirmed.version()))
                .isInstanceOf(RowsInUse.class);
        assertThat(books.rows).hasSize(2);
        assertThat(shelves.rows).hasSize(2);
        assertThat(now(confirmed).state()).isEqualTo(ImportState.CONFIRMED);
    }

    @Test
    void undoLeavesAloneWhatSomebodyHasTakenAwayAlready() {
        take(SHELVES);
        var confirmed = take(BOOKS);
        books.rows.remove("A1/2");

        imports.undo(confirmed.id(), confirmed.version());

        assertThat(books.rows).isEmpty();
    }

    @Test
    void aFailureInAFeatureWritesNothingOfTheImport() {
        var checked = check(SHELVES, BOOKS);
        var cancelled = new ImportProgress();
        cancelled.cancel();

        assertThatThrownBy(() -> imports.confirm(checked.id(), checked.version(), cancelled))
                .isInstanceOf(ImportCancelled.class);
        assertThat(shelves.rows).isEmpty();
        assertThat(now(checked).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void anImportThatIsGivenUpIsForgotten() {
        var checked = check(SHELVES);

        imports.abandon(checked.id(), checked.version());

        assertThat(now(checked).state()).isEqualTo(ImportState.ABANDONED);
        assertThat(rows(checked, ImportRowKind.ADDED)).isEmpty();
        assertThatThrownBy(() -> imports.confirm(checked.id(), checked.version()))
                .isInstanceOf(ImportHasMovedOn.class);
    }

    @Test
    void whoeverOnlyReadsDoesNotImport() {
        signIn(Role.AUDITOR);

        assertThatThrownBy(() -> check(SHELVES)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatACoordinatorHandsOverNobodyElseSees() {
        var ofOffice = check(SHELVES);
        signIn(Role.COORDINATOR);
        var hers = check(SHELVES);

        assertThat(imports.find(ofOffice.id())).isEmpty();
        assertThat(imports.list(PageRequest.of(0, 10)))
                .extracting(ImportDetails::id)
                .containsExactly(hers.id());
        for (var role : List.of(Role.COORDINATOR, Role.PROGRAMME_OFFICE, Role.ADMIN)) {
            signIn(role);
            assertThat(imports.find(hers.id())).isEmpty();
            assertThat(imports.list(PageRequest.of(0, 10)))
                    .extracting(ImportDetails::id)
                    .doesNotContain(hers.id());
            assertThatThrownBy(() -> faults(hers)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> rows(hers, ImportRowKind.ADDED)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.undo(hers.id(), hers.version())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.abandon(hers.id(), hers.version()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aSheetIsOnlyForTheRolesThatItNames() {
        var checked = check(SHELVES);
        signIn(Role.ADMIN);

        assertThat(faults(check(SHELVES)))
                .extracting(ImportFault::messageKey)
                .containsExactly("importing.file.not-yours");
        assertThatThrownBy(() -> imports.confirm(checked.id(), checked.version()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
