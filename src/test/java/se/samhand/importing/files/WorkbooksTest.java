package se.samhand.importing.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.importing.files.Table.Line;

class WorkbooksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {" runt om ", "två\nrader", "en\ttabb", "_x0041_", "𝔖𝔞𝔪", "=1+1", "'=1", "Åsa <b>&", "_x005F_"
            })
    void everyTextComesBackAsItWas(String text) {
        assertThat(onlyRow(written(text))).containsExactly(text, "x");
    }

    @Test
    void whatExcelMakesOfACellIsReadAsPeopleSeeIt() throws IOException {
        var table = only(workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(2, 0, LocalDate.of(2021, 1, 2));
            sheet.style(2, 0).format("yyyy-MM-dd").set();
            sheet.value(2, 1, 2021);
            sheet.value(2, 2, 1.5);
            sheet.value(2, 3, true);
            sheet.value(2, 4, 123456789012345.0);
            sheet.value(2, 5, 0.1 + 0.2);
        }));

        assertThat(table.rows().getFirst().number()).isEqualTo(3);
        assertThat(table.rows().getFirst().cells()).startsWith("2021-01-02", "2021", "1.5", "TRUE", "123456789012345");
    }

    @Test
    void lineBreaksThatExcelEscapesAreLineBreaks() {
        assertThat(ExcelEscapes.takeOff("en_x000D_\nannan")).isEqualTo("en\r\nannan");
    }

    @Test
    void sheetsWithoutRowsAreLeftOut() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(out)) {
            workbook.prose("Läs mig", List.of(List.of("bara en rad")));
            workbook.sheet("empty", List.of("a"), Stream.empty());
            workbook.sheet("full", List.of("a"), Stream.of(List.of("1")));
        }
        assertThat(read(out.toByteArray())).extracting(Table::title).containsExactly("full");
    }

    @Test
    void aWorkbookOfHeadersOnlyIsRefused() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(out)) {
            workbook.sheet("empty", List.of("a"), Stream.empty());
        }
        assertRefused(out.toByteArray(), "only-header");
    }

    @Test
    void aLockedWorkbookAndAnOldOneAreToldApart() {
        var container = new String(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, ISO_8859_1);
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(container.getBytes(ISO_8859_1));
        locked.writeBytes("EncryptedPackage".getBytes(UTF_16LE));
        assertRefused(locked.toByteArray(), "encrypted");
        assertRefused(container.getBytes(ISO_8859_1), "old-excel");
    }

    @Test
    void anotherKindOfZipIsNotAWorkbook() throws IOException {
        assertRefused(zip(Map.of("word/document.xml", "<a/>")), "wrong-kind");
        assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "damaged");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        var bomb = zip(Map.of("xl/workbook.xml", "<a/>", "xl/media/big", "0".repeat(5_000_000)));
        assertThat(bomb).hasSizeLessThan(20_000);
        var caps = new Caps(20_000_000, 1_000_000, 10, 10, 10);

        assertThatThrownBy(() -> TableFiles.read("b.xlsx", bomb, caps)).hasMessage("unpacks-too-large");
    }

    @Test
    void aWorkbookOfCountlessPartsIsRefused() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", "<a/>");
        for (int part = 0; part < 2_000; part++) {
            parts.put("xl/" + part, "");
        }
        assertRefused(zip(parts), "unpacks-too-large");
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        var laughs =
                "<!DOCTYPE a [<!ENTITY l \"" + "l".repeat(1_000) + "\"><!ENTITY m \"" + "&l;".repeat(1_000) + "\">]>";
        var bomb = replaced(
                written("x"),
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", laughs + "<sst").replaceFirst("<t[^>]*>x</t>", "<t>&m;</t>"));

        assertThat(Stream.of(bomb).map(WorkbooksTest::outcome)).allMatch(it -> it.length() < 1_000);
    }

    @Test
    void filesOfTheServerCannotBeRead() throws IOException {
        var outside = "<!DOCTYPE a [<!ENTITY passwd SYSTEM \"file:///etc/passwd\">]>";
        var spy = replaced(
                written("x"),
                "xl/sharedStrings.xml",
                xml -> xml.replaceFirst("<sst", outside + "<sst").replaceFirst("<t[^>]*>x</t>", "<t>&passwd;</t>"));

        assertThat(outcome(spy)).doesNotContain("root:");
    }

    @Test
    void aWorkbookThatNamesMoreRowsThanAllowedIsRefused() {
        var rows = Stream.iterate(1, it -> it <= 20, it -> it + 1).map(it -> List.of("" + it));
        var out = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(out)) {
            workbook.sheet("many", List.of("a"), rows);
        }
        var caps = new Caps(20_000_000, 1_000_000, 10, 10, 10);

        assertThatThrownBy(() -> TableFiles.read("b.xlsx", out.toByteArray(), caps))
                .hasMessage("too-many-rows");
    }

    private static String outcome(byte[] content) {
        try {
            return read(content).toString();
        } catch (FileRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static byte[] written(String text) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(out)) {
            workbook.sheet("s", List.of("a", "b"), Stream.of(List.of(text, "x")));
        }
        return out.toByteArray();
    }

    private static List<String> onlyRow(byte[] content) {
        return only(content).rows().stream().map(Line::cells).findFirst().orElseThrow();
    }

    private interface Filling {
        void fill(Worksheet sheet) throws IOException;
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "test", "1.0");
        filling.fill(workbook.newWorksheet("s"));
        workbook.finish();
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                parts.put(entry.getName(), entry.getName().equals(part) ? change.apply(text) : text);
            }
        }
        return zip(parts);
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(FileRefused.class).hasMessage(reason);
    }

    private static Table only(byte[] content) {
        return read(content).getFirst();
    }

    private static List<Table> read(byte[] content) {
        return TableFiles.read("file.xlsx", content, Caps.USUAL);
    }
}
