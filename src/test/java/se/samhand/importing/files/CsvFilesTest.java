package se.samhand.importing.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.importing.files.Table.Line;

class CsvFilesTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ;, true",
        "UTF-8, ;, false",
        "UTF-8, ',', true",
        "UTF-8, ',', false",
        "windows-1252, ;, false",
        "windows-1252, ',', false"
    })
    void everyEncodingAndSeparatorThatSwedishExcelWritesIsRead(String encoding, String separator, boolean withMark) {
        var text = (withMark ? "\uFEFF" : "")
                + "code;name;note\r\n1;\"Järva; norra\noch \"\"södra\"\"\";Åsa – é\r\n"
                        .replace(";", separator)
                        .replace("Järva" + separator, "Järva;");

        var table = only(text.getBytes(Charset.forName(encoding)));

        assertThat(table.header()).containsExactly("code", "name", "note");
        assertThat(table.rows()).containsExactly(new Line(2, List.of("1", "Järva; norra\noch \"södra\"", "Åsa – é")));
    }

    @Test
    void aRowHasTheNumberThatASpreadsheetGivesIt() {
        var table = only("a;b\n\n\"two\nlines\";1\n;\nlast;2\n");

        assertThat(table.rows()).extracting(Line::number).containsExactly(3, 5);
    }

    @Test
    void aLineThatOnlyTellsTheSeparatorIsNotTheHeader() {
        assertThat(only("sep=,\na,b;c\n1,2\n").header()).containsExactly("a", "b;c");
    }

    @Test
    void oneColumnNeedsNoSeparator() {
        assertThat(only("code\n1\n").rows()).containsExactly(new Line(2, List.of("1")));
    }

    @Test
    void missingCellsAtTheEndOfARowAreEmpty() {
        assertThat(only("a;b;c\n1\n").rows()).containsExactly(new Line(2, List.of("1", "", "")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, empty",
                "`\n \n`, only-header",
                "a;b, only-header",
                "`a;b\n1;\"open`, broken-csv",
                "%PDF-1.7, wrong-kind",
                "`PK not a zip`, only-header"
            })
    void aFileThatHoldsNoRowsIsRefusedWithItsReason(String text, String reason) {
        assertRefused("file.csv", text.getBytes(UTF_8), reason);
    }

    @Test
    void unicodeTextAndOtherBinaryFilesAreToldApart() {
        assertRefused("file.csv", "a;b\n1;2".getBytes(UTF_16), "utf-16");
        assertRefused("file.csv", new byte[] {1, 0, 2}, "wrong-kind");
        assertRefused("file.csv", new byte[] {'a', '\n', (byte) 0x81}, "unknown-encoding");
        assertRefused("file.xlsx", "a;b\n1;2".getBytes(UTF_8), "damaged");
    }

    @Test
    void tooMuchIsRefusedBeforeItIsTaken() {
        var few = new Caps(100, 100, 2, 3, 10);
        assertThatThrownBy(() -> TableFiles.read("f.csv", new byte[101], few)).hasMessage("too-large");
        assertThatThrownBy(() -> TableFiles.read("f.csv", "a\n1\n2\n3".getBytes(UTF_8), few))
                .hasMessage("too-many-rows");
        assertThatThrownBy(() -> TableFiles.read("f.csv", "a;b;c;d\n1".getBytes(UTF_8), few))
                .hasMessage("too-many-columns");
        assertThatThrownBy(() -> TableFiles.read("f.csv", "a\n12345678901".getBytes(UTF_8), few))
                .hasMessage("cell-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46701234567",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "'=1",
                "''=1",
                "'vanlig",
                "-",
                "..",
                "-5,5",
                "a"
            })
    void aTextThatLooksLikeAFormulaComesBackAsItWas(String text) {
        var written = new ByteArrayOutputStream();
        CsvTableWriter.write(written, List.of("a", "b"), Stream.of(List.of(text, "x")));

        assertThat(only(written.toByteArray()).rows()).containsExactly(new Line(2, List.of(text, "x")));
    }

    @Test
    void noFormulaReachesASpreadsheet() {
        assertThat(Stream.of("=1+1", "+46", "-2+3", "@A", "\t=1", "\r=1", "'=1").map(FormulaGuard::putOn))
                .allMatch(it -> it.startsWith("'"));
        assertThat(Stream.of("-5", "-5.5", "-", "..", ".", "1", "'a").map(FormulaGuard::putOn))
                .containsExactly("-5", "-5.5", "-", "..", ".", "1", "'a");
    }

    private static void assertRefused(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> TableFiles.read(name, content, Caps.USUAL))
                .isInstanceOf(FileRefused.class)
                .hasMessage(reason);
    }

    private static Table only(String text) {
        return only(text.getBytes(UTF_8));
    }

    private static Table only(byte[] content) {
        return TableFiles.read("file.csv", content, Caps.USUAL).getFirst();
    }
}
