package se.samhand.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has been added to a text and taken out of it, word by word. */
public final class WordDifference {

    /** Each word with the space after it; so that the parts, put together again, are the text. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*|\\s+");

    /** A bound on the work; longer texts are shown as taken out and added as a whole. */
    private static final int MOST_WORDS = 1_500;

    private WordDifference() {}

    /** What became of a part of the text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words in a row with the same fate. */
    public record Part(Kind kind, String text) {}

    public static List<Part> between(String before, String after) {
        var old = words(before);
        var young = words(after);
        if (old.size() > MOST_WORDS || young.size() > MOST_WORDS) {
            return Stream.of(new Part(Kind.REMOVED, before), new Part(Kind.ADDED, after))
                    .filter(part -> !part.text().isEmpty())
                    .toList();
        }
        return joined(walk(old, young, commonLengths(old, young)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    /** How long the longest common row of words is from each pair of places on. */
    private static int[][] commonLengths(List<String> old, List<String> young) {
        var lengths = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(old.get(i), young.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<Part> walk(List<String> old, List<String> young, int[][] common) {
        var parts = new ArrayList<Part>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && same(old.get(i), young.get(j))) {
                parts.add(new Part(Kind.SAME, young.get(j)));
                i++;
                j++;
            } else if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                parts.add(new Part(Kind.REMOVED, old.get(i++)));
            } else {
                parts.add(new Part(Kind.ADDED, young.get(j++)));
            }
        }
        return parts;
    }

    private static List<Part> joined(List<Part> words) {
        var parts = new ArrayList<Part>();
        for (var word : words) {
            if (!parts.isEmpty() && parts.getLast().kind() == word.kind()) {
                parts.set(
                        parts.size() - 1, new Part(word.kind(), parts.getLast().text() + word.text()));
            } else {
                parts.add(word);
            }
        }
        return List.copyOf(parts);
    }
}
