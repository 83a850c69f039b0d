package se.samhand.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void theSameWordsInAnotherOrderAreAlikeThroughout() {
        assertThat(Likeness.of("Rutiner för kortfrågor", "kortfrågor, för rutiner"))
                .isEqualTo(1);
    }

    @Test
    void aChangedWordLeavesThemLikeEnough() {
        assertThat(Likeness.of("Implementera rutiner för kortfrågor", "Införa rutiner för kortfrågor"))
                .isGreaterThanOrEqualTo(Likeness.ENOUGH)
                .isLessThan(1);
    }

    @Test
    void differentThingsAreNot() {
        assertThat(Likeness.of("Implementera rutiner för kortfrågor", "Partnerskap med civilsamhället"))
                .isLessThan(Likeness.ENOUGH);
        assertThat(Likeness.of("", "")).isZero();
    }
}
