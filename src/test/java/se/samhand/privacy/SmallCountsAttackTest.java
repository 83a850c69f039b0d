package se.samhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.privacy.Reader.OTHERS;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody tries to work hidden counts out of what is shown. */
class SmallCountsAttackTest {

    private final Random random = new Random(20261123);

    @ParameterizedTest
    @CsvSource({"1,6,600", "6,1,600", "2,2,1500", "2,3,1500", "3,2,1500", "3,3,1500", "2,4,600"})
    void nothingHiddenCanBeWorkedOutBySubtraction(int height, int width, int times) {
        for (int time = 0; time < times; time++) {
            var table = anyTable(height, width);
            int threshold = random.nextInt(3, 7);
            var shown = new SmallCounts(threshold).show(table, OTHERS);
            assertThat(Subtraction.from(shown, table, threshold).found())
                    .as("%s with threshold %d", table, threshold)
                    .isEmpty();
        }
    }

    @Test
    void everySmallCountAndNoZeroIsHidden() {
        for (int time = 0; time < 2000; time++) {
            var table = anyTable(3, 3);
            var shown = SmallCounts.USUAL.show(table, OTHERS);
            for (int row = 0; row <= 3; row++) {
                for (int column = 0; column <= 3; column++) {
                    if (table.offers(row, column)) {
                        var truth = table.at(row, column);
                        var seen = shown.at(row, column);
                        assertThat(seen.isHidden() || seen.equals(ShownCount.of(truth)))
                                .isTrue();
                        assertThat(truth.number() == 0 && seen.isHidden()).isFalse();
                        assertThat(SmallCounts.USUAL.isSmall(truth) && !seen.isHidden())
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void hidingOnlyTheSmallCountsWouldBeSeenThrough() {
        var table = SmallCountsTest.table(new long[] {3, 7, 20}).withRowTotals();
        boolean[][] onlyTheSmallOne = {{true, false, false, false}, {false, false, false, false}};
        assertThat(new Subtraction(table, 5, onlyTheSmallOne).found()).containsExactly(new Place(0, 0));
    }

    @Test
    void hidingTwoOnesBesideTheirSumWouldBeSeenThrough() {
        var table = SmallCountsTest.table(new long[] {1, 1, 20}).withRowTotals();
        boolean[][] bothOnes = {{true, true, false, false}, {false, false, false, false}};
        assertThat(new Subtraction(table, 5, bothOnes).found()).containsExactly(new Place(0, 0), new Place(0, 1));
    }

    @Test
    void aWholeCityTimesTwentyColumnsTakesLessThanTwoSeconds() {
        var table = CountTable.of(IntStream.range(0, 200)
                        .mapToObj(row -> IntStream.range(0, 20)
                                .mapToObj(column -> Count.of(random.nextInt(30)))
                                .toList())
                        .toList())
                .withAllTotals();
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> SmallCounts.USUAL.show(table, OTHERS));
    }

    private CountTable anyTable(int height, int width) {
        int most = random.nextBoolean() ? 7 : 25;
        var rows = IntStream.range(0, height)
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> anyCount(most))
                        .toList())
                .toList();
        return new CountTable(List.copyOf(rows), random.nextInt(4) > 0, random.nextInt(4) > 0, random.nextInt(4) > 0);
    }

    private Count anyCount(int most) {
        return switch (random.nextInt(10)) {
            case 0 -> Count.missing();
            case 1 -> Count.notApplicable();
            case 2 -> Count.of(0);
            default -> Count.of(random.nextInt(most + 1));
        };
    }
}
