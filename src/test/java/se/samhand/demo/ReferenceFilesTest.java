package se.samhand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.importing.ImportCounts;
import se.samhand.importing.ImportState;

/** Every file that the example comes in, through the importer and back. */
class ReferenceFilesTest extends WholeImportTest {

    @Test
    void allFilesGoInTogetherInAnyOrder() {
        var taken = take(files(NAMES.reversed()));

        assertThat(taken.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(taken.sheets()).hasSize(NAMES.size());
        assertThat(taken.counts().changed()).isZero();
    }

    @Test
    void theSameFilesTwiceChangeNothing() {
        var first = take(files(NAMES));

        assertThat(check(files(NAMES)).counts())
                .isEqualTo(new ImportCounts(0, 0, first.counts().added(), 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void theSameFilesAsSwedishExcelSavesThemChangeNothing(String charset) {
        take(files(NAMES));
        var saved = NAMES.stream()
                .map(name -> file(name + ".csv", semicolons(name).getBytes(Charset.forName(charset))))
                .toList();

        var again = check(saved);

        assertThat(faults(again)).isEmpty();
        assertThat(again.counts().added() + again.counts().changed()).isZero();
    }

    @Test
    void whatComesOutAsAWorkbookGoesInWithoutADifference() {
        take(files(NAMES));
        var workbook = exported();

        var again = check(List.of(file("allt.xlsx", workbook)));

        assertThat(faults(again)).isEmpty();
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(again.counts().unchanged()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code-lists", "indicators", "initiatives", "rvc-coverage"})
    void whatComesOutAsCsvGoesInWithoutADifference(String name) {
        take(files(NAMES));

        var again = check(List.of(file(name + ".csv", exported(name))));

        assertThat(faults(again)).isEmpty();
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(again.counts().unchanged()).isPositive();
    }

    @Test
    void undoneTheImportLeavesNothing() {
        var empty = everything();
        var taken = take(files(NAMES));

        undo(taken);

        assertThat(everything()).isEqualTo(empty);
    }

    @Test
    void anUndoneChangeRestoresWhatStood() {
        take(files(NAMES));
        var before = everything();
        var changed = new ArrayList<>(files(List.of()));
        Map.of(
                        "code-lists", "target_group,YOUNG,ungdomar,,REMEMBERED,",
                        "initiatives", "IGOR,Nytt namn,SOC,2021-04-01,2023-01-01,ENDED,YOUNG,2025-01-01,SEED,annan",
                        "rvc-coverage", "RVCS,EAV,2018-09-30,SOURCED",
                        "indicators",
                                "VFU,Platser,NUMBER,,,NONE,NONE,NONE,1,2-3,yes,SEED,x,ACCUMULATED,UNIT,HP/1,TERTIAL,a:B|C,SOC;ALL_COMPANIES")
                .forEach(
                        (name, line) -> changed.add(file(name + ".csv", (header(name) + "\n" + line).getBytes(UTF_8))));
        var taken = take(changed);
        assertThat(taken.counts().changed()).isEqualTo(4);
        assertThat(everything()).isNotEqualTo(before);

        undo(taken);

        assertThat(everything()).isEqualTo(before);
    }

    private Map<String, String> everything() {
        var all = new TreeMap<String, String>();
        NAMES.forEach(name -> all.put(name, new String(exported(name), UTF_8)));
        return all;
    }

    private byte[] exported() {
        var out = new ByteArrayOutputStream();
        office.acts(() -> exports.workbook(out));
        return out.toByteArray();
    }
}
