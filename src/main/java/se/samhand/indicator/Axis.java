package se.samhand.indicator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way in which a figure is split, written as {@code channel:RVC|YOUTH_CLINIC}. Its word is in the list of codes
 * {@code axis}, those of its categories in the list that has its name.
 */
public record Axis(String code, List<String> categories) implements Serializable {

    /** The list of codes that holds the words for axes. */
    public static final String LIST = "axis";

    /** A figure is split in at most so many ways. */
    public static final int MOST = 3;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}:[A-Za-z0-9_-]{1,40}(\\|[A-Za-z0-9_-]{1,40})+");

    public Axis {
        categories = List.copyOf(categories);
    }

    /** Empty when the text is not of the form, or names a category twice. */
    static Optional<Axis> parsed(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var categories = Arrays.asList(text.substring(text.indexOf(':') + 1).split("\\|"));
        return new HashSet<>(categories).size() < categories.size()
                ? Optional.empty()
                : Optional.of(new Axis(text.substring(0, text.indexOf(':')), categories));
    }

    /** As a file has it. */
    String text() {
        return code + ":" + String.join("|", categories);
    }
}
