package se.samhand.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportFaultsTest extends ImportTest {

    @BeforeEach
    void oneShelf() {
        shelves.rows.put("A", SheetRow.of(Map.of("shelf", "A", "room", "Norra")));
    }

    @Test
    void everyFaultOfEveryRowIsToldAtOnce() {
        var checked = check(
                csv(
                        "example-books.csv",
                        "shelf;book;book_title;binding;printed;pages",
                        "A;1;;HARD;2023-02-30;12,5",
                        "B;2;Titel;PAPER;;",
                        "A;ö;Titel;;;"),
                csv("example-shelves.csv", "shelf;room", "C;", "C;Norra"));

        assertThat(faults(checked))
                .extracting(ImportFault::file, ImportFault::row, ImportFault::column, it -> word(it.messageKey()))
                .containsExactlyInAnyOrder(
                        Tuple.tuple("example-books.csv", 2, "book_title", "required"),
                        Tuple.tuple("example-books.csv", 2, "printed", "no-such-date"),
                        Tuple.tuple("example-books.csv", 2, "pages", "integer"),
                        Tuple.tuple("example-books.csv", 3, "binding", "not-allowed"),
                        Tuple.tuple("example-books.csv", 4, "book", "code"),
                        Tuple.tuple("example-shelves.csv", 2, "room", "required"),
                        Tuple.tuple("example-shelves.csv", 3, "", "key-twice"));
    }

    @Test
    void aRowThatStandsOnNothingIsRefused() {
        assertThat(keys("shelf;book;book_title", "B;2;Titel")).containsExactly("no-such-row");
    }

    @Test
    void aRowMayStandOnOneWithFaultsOfItsOwn() {
        var checked = check(
                csv("example-shelves.csv", "shelf;room", "B;"),
                csv("example-books.csv", "shelf;book;book_title", "B;2;Titel"));

        assertThat(faults(checked)).extracting(it -> word(it.messageKey())).containsExactly("required");
    }

    @Test
    void rowsThatStandOnEachOtherInARingAreRefused() {
        var checked = check(csv("example-shelves.csv", "shelf;room;above", "X;Rum;Y", "Y;Rum;X", "Z;Rum;Z"));

        assertThat(faults(checked))
                .extracting(it -> word(it.messageKey()))
                .containsExactly("stands-on-itself", "stands-on-itself", "stands-on-itself");
    }

    @Test
    void theFeaturesOwnRulesAreToldWithTheOthers() {
        assertThat(keys("shelf;book;book_title;pages", "A;1;Titel;0", "A;2;;1"))
                .containsExactlyInAnyOrder("required", "required");
    }

    @Test
    void aNoteDoesNotHinder() {
        var checked = take(csv("example-books.csv", "shelf;book;book_title", "A;1;Odd"));

        assertThat(checked.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(checked.counts().notes()).isEqualTo(1);
    }

    @Test
    void anIdentityNumberIsRefusedAndItsDigitsAreKeptNowhere() {
        var checked = check(csv(
                "example-books.csv", "shelf;book;book_title;book_note", "A;1;Om 19121212-1212;se 191212121212 där"));

        assertThat(faults(checked)).extracting(it -> word(it.messageKey())).containsOnly("identity-number");
        assertThat(faults(checked)).extracting(ImportFault::value).noneMatch(it -> it.matches("(?s).*\\d{4}.*"));
        assertThat(rows(checked, ImportRowKind.REFUSED).toString()).doesNotContain("1212");
    }

    @Test
    void anIdentityNumberInAFileNameIsRefusedAndItsDigitsAreKeptNowhere() {
        var checked = check(csv("19121212-1212.csv", "shelf;book;book_title", "A;1;Titel"));

        assertThat(faults(checked)).singleElement().satisfies(fault -> {
            assertThat(fault.messageKey()).isEqualTo("privacy.fileNameIdentityNumber");
            assertThat(fault.file()).doesNotContain("1212");
        });
        assertThat(checked.files().toString()).doesNotContain("1212");
    }

    @Test
    void anUnknownColumnIsToldAndNotRead() {
        assertThat(keys("shelf;book;book_title;colour", "A;1;Titel;röd")).containsExactly("unknown-column");
        assertThat(keys("shelf;book;book_title;colour", "A;1;Titel;")).isEmpty();
    }

    @Test
    void whatIsInformationOnlyIsNotReadAndThatIsToldOnceForAllRows() {
        for (var book : List.of("1", "2", "3")) {
            books.rows.put(
                    "A/" + book, SheetRow.of(Map.of("shelf", "A", "book", book, "book_title", "Titel", "lent", "ja")));
        }

        var checked = check(csv(
                "example-books.csv", "shelf;book;book_title;lent", "A;1;Titel;nej", "A;2;Titel;nej", "A;3;Titel;ja"));

        assertThat(checked.counts()).isEqualTo(new ImportCounts(0, 0, 3, 0, 1));
        assertThat(faults(checked)).singleElement().satisfies(it -> {
            assertThat(word(it.messageKey())).isEqualTo("information-differs");
            assertThat(it.args()).containsExactly("lent", "2");
        });
    }

    @Test
    void whatStandsAlreadyIsWithoutFaultWhateverIsAllowedNow() {
        books.rows.put(
                "A/1", SheetRow.of(Map.of("shelf", "A", "book", "1", "book_title", "Titel", "binding", "PAPER")));

        var checked = check(
                csv("example-books.csv", "shelf;book;book_title;binding", "A;1;Ny titel;PAPER", "A;2;Titel;PAPER"));

        assertThat(faults(checked)).extracting(ImportFault::row).containsExactly(3);
    }

    @Test
    void aMissingColumnIsToldOnceAndNotForEachRow() {
        assertThat(keys("shelf;book", "A;1", "A;2")).containsExactly("missing-column");
    }

    @Test
    void columnsMayGoByOtherNamesAndStandInAnyOrder() {
        take(csv("anything.csv", "TITEL, Book ,shelf", "Pippi,1,A"));

        assertThat(books.text("A/1", "book_title")).isEqualTo("Pippi");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThat(keys("shelf;book;book_title;titel", "A;1;Ett;Två")).containsExactly("column-twice");
    }

    @Test
    void aCellBesideAllHeadersIsRefused() {
        assertThat(keys("shelf;book;book_title", "A;1;Ett;två")).containsExactly("more-cells-than-headers");
    }

    @Test
    void aFileThatNoSheetFitsIsToldWhichSheetsThereAre() {
        var checked = check(csv("något.csv", "x;y", "1;2"));

        assertThat(faults(checked)).singleElement().satisfies(fault -> {
            assertThat(word(fault.messageKey())).isEqualTo("unknown-file");
            assertThat(fault.args().getFirst()).contains("example-books", "example-shelves");
        });
    }

    @Test
    void everyFileThatCannotBeReadIsToldWithItsName() {
        var checked = check(file("tom.csv", new byte[0]), file("bild.xlsx", new byte[] {1, 0, 2}));

        assertThat(faults(checked))
                .extracting(ImportFault::file, ImportFault::messageKey)
                .containsExactly(
                        Tuple.tuple("tom.csv", "importing.file.empty"),
                        Tuple.tuple("bild.xlsx", "importing.file.wrong-kind"));
    }

    @Test
    void aListIsTheSameInWhateverOrderItIsWritten() {
        take(csv("example-books.csv", "shelf,book,book_title,topics", "A,1,Titel,b; a;b"));

        assertThat(books.text("A/1", "topics")).isEqualTo("a;b");
        assertThat(check(csv("example-books.csv", "shelf,book,book_title,topics", "A,1,Titel,b;a"))
                        .counts()
                        .unchanged())
                .isEqualTo(1);
    }

    private List<String> keys(String... lines) {
        return faults(check(csv("example-books.csv", lines))).stream()
                .map(it -> word(it.messageKey()))
                .toList();
    }

    private static String word(String messageKey) {
        return messageKey.substring(messageKey.lastIndexOf('.') + 1);
    }
}
