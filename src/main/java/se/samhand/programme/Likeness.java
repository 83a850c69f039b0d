package se.samhand.programme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two wordings have in common: from 0, not a word, to 1, the same words. */
final class Likeness {

    /** Below this two texts share little more than the words that all of them have. */
    static final double ENOUGH = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;

    private Likeness() {}

    static double of(String one, String other) {
        var ours = words(one);
        var theirs = words(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        var common = new HashSet<>(ours);
        common.retainAll(theirs);
        return 2.0 * common.size() / (ours.size() + theirs.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
