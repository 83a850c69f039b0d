package se.samhand.indicator.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.indicator.Aim;
import se.samhand.indicator.Interval;
import se.samhand.indicator.Reached;
import se.samhand.indicator.ValueKind;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How targets are written, and whether a figure reaches its own: by sign and word. */
final class AimWords {

    private AimWords() {}

    /** 130–140, with a percent sign for a share. */
    static String text(@Nullable Interval aim, ValueKind kind) {
        if (aim == null) {
            return translate("indicator.target.none");
        }
        var numbers = aim.isOneNumber()
                ? FigureWords.number(aim.from())
                : FigureWords.number(aim.from()) + "–" + FigureWords.number(aim.to());
        return kind.isShare() ? translate("indicator.percent", numbers) : numbers;
    }

    static Component explained(Aim aim, ValueKind kind) {
        var words = new Div(new Span(text(aim.interval(), kind)));
        if (!aim.inheritedFrom().isEmpty()) {
            words.add(new Span(" " + translate("indicator.target.inherited", aim.inheritedFrom())));
        }
        badge(aim).ifPresent(it -> words.add(new Span(" "), it));
        return words;
    }

    /** Empty when there is no target, or nothing to hold against it. */
    static Optional<Component> badge(Aim aim) {
        return aim.reached() == Reached.UNKNOWN
                ? Optional.empty()
                : Optional.of(new StatusBadge(tone(aim.reached()), sign(aim.reached()), shortly(aim)));
    }

    /** Empty text when it is not known. */
    static String shortly(Aim aim) {
        return aim.reached() == Reached.UNKNOWN ? "" : translate("indicator.reached." + aim.reached());
    }

    static Tone tone(Reached reached) {
        return switch (reached) {
            case REACHED, WITHIN -> Tone.GOOD;
            case NOT_REACHED, OUTSIDE -> Tone.WARNING;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }

    static Sign sign(Reached reached) {
        return switch (reached) {
            case REACHED, WITHIN -> Sign.DONE;
            case NOT_REACHED, OUTSIDE -> Sign.ATTENTION;
            case UNKNOWN -> Sign.NONE_YET;
        };
    }
}
