package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.programme.Comparison.Item;
import se.samhand.programme.Difference;
import se.samhand.programme.Responsibility;
import se.samhand.programme.ResponsibilityChange;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How a difference is told: by sign, word and colour, and where that says too little, in a sentence. */
final class DifferenceWords {

    private DifferenceWords() {}

    static StatusBadge badge(Difference difference) {
        return badge(difference, translate("programme.compare.difference." + difference));
    }

    static StatusBadge count(Difference difference, long count) {
        return badge(difference, translate("programme.compare.count." + difference, count));
    }

    private static StatusBadge badge(Difference difference, String words) {
        return switch (difference) {
            case ADDED -> new StatusBadge(Tone.GOOD, Sign.PLUS, words);
            case REMOVED -> new StatusBadge(Tone.BAD, Sign.MINUS, words);
            case MOVED -> new StatusBadge(Tone.ACTIVE, Sign.MOVED, words);
            case RENUMBERED -> new StatusBadge(Tone.ACTIVE, Sign.NUMBER, words);
            case REWORDED -> new StatusBadge(Tone.WARNING, Sign.DRAFT, words);
            case DATES -> new StatusBadge(Tone.NEUTRAL, Sign.WAITING, words);
            case RESPONSIBILITY -> new StatusBadge(Tone.NEUTRAL, Sign.PERSON, words);
            case MARKS -> new StatusBadge(Tone.NEUTRAL, Sign.FORWARD, words);
        };
    }

    /** What the two texts side by side do not show. */
    static List<String> sentences(Item item) {
        var before = item.before();
        var after = item.after();
        if (before == null || after == null) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var differences = item.differences();
        if (differences.contains(Difference.RENUMBERED)) {
            sentences.add(translate("programme.compare.renumbered", before.code(), after.code()));
        }
        if (differences.contains(Difference.MOVED)) {
            sentences.add(
                    before.goalCode().equals(after.goalCode())
                            ? translate("programme.compare.moved.order")
                            : translate("programme.compare.moved.goal", before.goalCode(), after.goalCode()));
        }
        if (differences.contains(Difference.DATES)) {
            sentences.add(translate(
                    "programme.compare.dates",
                    span(after.startsOn(), after.endsOn()),
                    span(before.startsOn(), before.endsOn())));
        }
        item.responsibilities().forEach(change -> sentences.add(sentence(change)));
        if (differences.contains(Difference.MARKS)) {
            sentences.add(translate("programme.compare.marks"));
        }
        return sentences;
    }

    private static String sentence(ResponsibilityChange change) {
        var named = change.named();
        var who = named.group()
                .map(group -> translate("programme.group." + group))
                .orElse(change.unitName().isEmpty() ? named.responsible() : change.unitName());
        var name = Character.toUpperCase(who.charAt(0)) + who.substring(1);
        if (change.after().isEmpty()) {
            return translate("programme.compare.leaves." + named.role(), name);
        }
        if (change.before().isEmpty()) {
            return translate("programme.compare.joins." + named.role(), name, spans(change.after()));
        }
        return translate("programme.compare.days." + named.role(), name, spans(change.after()), spans(change.before()));
    }

    private static String spans(List<Responsibility> named) {
        return String.join(
                ", ",
                named.stream()
                        .map(it -> span(it.validFrom(), it.validTo()))
                        .sorted()
                        .toList());
    }

    private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return translate("programme.compare.always");
        }
        if (from == null) {
            return translate("programme.compare.until", Dates.day(requireNonNull(to)));
        }
        return to == null
                ? translate("programme.compare.since", Dates.day(from))
                : translate("programme.compare.between", Dates.day(from), Dates.day(to));
    }
}
