package se.samhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.privacy.Reader.OTHERS;
import static se.samhand.privacy.Reader.OWNER;
import static se.samhand.privacy.SmallCounts.USUAL;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCountsTest {

    static CountTable table(long[]... rows) {
        return CountTable.of(Arrays.stream(rows)
                .map(row -> LongStream.of(row).mapToObj(Count::of).toList())
                .toList());
    }

    private static List<String> texts(ShownCounts shown, int row) {
        return IntStream.range(0, shown.width())
                .mapToObj(column -> shown.cell(row, column).text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,..", "4,..", "5,5", "1234,1234"})
    void countsFromOneToFourAreHidden(long count, String text) {
        assertThat(USUAL.show(Count.of(count), OTHERS).text()).isEqualTo(text);
    }

    @Test
    void whatIsMissingOrDoesNotApplyIsToldApart() {
        assertThat(USUAL.show(Count.missing(), OTHERS).text()).isEqualTo("-");
        assertThat(USUAL.show(Count.notApplicable(), OTHERS).text()).isEqualTo(".");
    }

    @Test
    void whoEnteredTheFiguresSeesThem() {
        var shown = USUAL.show(table(new long[] {3, 7, 0}).withRowTotals(), OWNER);
        assertThat(texts(shown, 0)).containsExactly("3", "7", "0");
        assertThat(shown.rowTotal(0).text()).isEqualTo("10");
        assertThat(shown.shareOfRow(0, 0).text()).isEqualTo("30");
    }

    @Test
    void withoutASumOnlyTheSmallCountIsHidden() {
        assertThat(texts(USUAL.show(table(new long[] {3, 7, 0}), OTHERS), 0)).containsExactly("..", "7", "0");
    }

    @Test
    void besideASumASecondCountIsHiddenButNeverAZero() {
        var shown = USUAL.show(table(new long[] {0, 3, 0, 7, 12}).withRowTotals(), OTHERS);
        assertThat(texts(shown, 0)).containsExactly("0", "..", "0", "..", "12");
        assertThat(shown.rowTotal(0).text()).isEqualTo("22");
    }

    @Test
    void aLoneSmallCountTakesItsSumWithIt() {
        var shown = USUAL.show(table(new long[] {0, 3, 0}).withRowTotals(), OTHERS);
        assertThat(texts(shown, 0)).containsExactly("0", "..", "0");
        assertThat(shown.rowTotal(0).isHidden()).isTrue();
    }

    @Test
    void twoSmallCountsWhoseSumTellsThemNeedAThird() {
        var shown = USUAL.show(table(new long[] {1, 1, 9, 20}).withRowTotals(), OTHERS);
        assertThat(texts(shown, 0)).containsExactly("..", "..", "..", "20");
        assertThat(shown.rowTotal(0).text()).isEqualTo("31");
    }

    @Test
    void inATableWithAllSumsFourFiguresProtectEachOther() {
        var shown = USUAL.show(
                table(new long[] {3, 10, 20}, new long[] {30, 40, 50}, new long[] {60, 70, 80})
                        .withAllTotals(),
                OTHERS);
        assertThat(texts(shown, 0)).containsExactly("..", "..", "20");
        assertThat(texts(shown, 1)).containsExactly("..", "..", "50");
        assertThat(texts(shown, 2)).containsExactly("60", "70", "80");
        assertThat(shown.grandTotal().text()).isEqualTo("363");
    }

    @Test
    void sumsLeaveOutWhatIsMissing() {
        var shown = USUAL.show(
                CountTable.of(List.of(
                                List.of(Count.of(8), Count.missing(), Count.notApplicable()),
                                List.of(Count.of(9), Count.missing(), Count.notApplicable())))
                        .withAllTotals(),
                OTHERS);
        assertThat(shown.rowTotal(0).text()).isEqualTo("8");
        assertThat(shown.columnTotal(1).text()).isEqualTo("-");
        assertThat(shown.columnTotal(2).text()).isEqualTo(".");
        assertThat(shown.grandTotal().value()).hasValue(17);
    }

    @ParameterizedTest
    @CsvSource({"2,4,..", "0,4,..", "0,0,.", "3,20,..", "17,20,..", "0,20,0", "20,20,100", "5,10,50", "5,15,33"})
    void aShareIsHiddenWhenTheWholeIsSmallOrFewAreCountedOrLeftOut(long part, long whole, String text) {
        assertThat(USUAL.share(part, whole, OTHERS).text()).isEqualTo(text);
    }

    @Test
    void aShareOfAHiddenCountIsHiddenToo() {
        var shown =
                USUAL.show(table(new long[] {3, 7, 20}, new long[] {5, 9, 0}).withRowTotals(), OTHERS);
        assertThat(shown.shareOfRow(0, 0).isHidden()).isTrue();
        assertThat(shown.shareOfRow(0, 1).isHidden()).isTrue();
        assertThat(shown.shareOfRow(0, 2).text()).isEqualTo("67");
        assertThat(shown.shareOfRow(1, 2).text()).isEqualTo("0");
    }

    @Test
    void aSumThatTheTableWasMadeWithoutCannotBeRead() {
        var shown = USUAL.show(table(new long[] {3, 7}), OTHERS);
        assertThatThrownBy(() -> shown.rowTotal(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aThresholdThatHidesOneValueOnlyIsRefused(int threshold) {
        assertThatThrownBy(() -> new SmallCounts(threshold)).isInstanceOf(IllegalArgumentException.class);
    }
}
