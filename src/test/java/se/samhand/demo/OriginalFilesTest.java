package se.samhand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samhand.importing.ImportFile;
import se.samhand.importing.ImportState;

/**
 * Two of the example's files have since got columns and rows of our own: words in English, the parts of indicators, who
 * reports them. As they first came, byte for byte, they are taken as well.
 */
class OriginalFilesTest extends WholeImportTest {

    private static final List<String> SINCE_CHANGED = List.of("code-lists", "indicators");

    @Test
    void theFilesAsTheyFirstCameGoInTogether() {
        var checked = check(originals());
        assertThat(faults(checked)).isEmpty();

        var taken = take(originals());

        assertThat(taken.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(taken.sheets()).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(taken.counts().added()).isEqualTo(linesBelowTheHeaders());
        assertThat(text(exported("code-lists"))).contains(";unga;").doesNotContain("young people");
    }

    @Test
    void whatTheyHaveNoColumnForStaysAsItIs() {
        take(files(NAMES));
        var before = SINCE_CHANGED.stream()
                .map(this::exported)
                .map(OriginalFilesTest::text)
                .toList();

        var again = check(originals());

        assertThat(faults(again)).isEmpty();
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(before).anyMatch(it -> it.contains("young people")).anyMatch(it -> it.contains("1000M"));
    }

    private static List<ImportFile> originals() {
        return NAMES.stream()
                .map(name -> SINCE_CHANGED.contains(name)
                        ? file(name + ".csv", original(name))
                        : files(List.of(name)).getFirst())
                .toList();
    }

    private static byte[] original(String name) {
        try (var in = OriginalFilesTest.class.getResourceAsStream("/reference/" + name + ".csv")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int linesBelowTheHeaders() {
        return NAMES.stream()
                .map(name -> SINCE_CHANGED.contains(name) ? text(original(name)) : text(name))
                .mapToInt(text -> (int)
                        CsvReader.builder().ofNamedCsvRecord(text).stream().count())
                .sum();
    }

    private static String text(byte[] csv) {
        return new String(csv, UTF_8);
    }
}
