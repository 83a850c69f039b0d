package se.samhand.judgement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.samhand.clock.PortalClock;
import se.samhand.judgement.Achievement;
import se.samhand.judgement.JudgementDetails;
import se.samhand.period.Period;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** Judgements in words. */
final class JudgementWords {

    private JudgementWords() {}

    /** Bedöms uppnås delvis, or once the year is over Uppnås delvis. */
    static String of(Achievement achievement, boolean forecast) {
        return translate((forecast ? "judgement.forecast." : "judgement.outcome.") + achievement);
    }

    static StatusBadge badge(Achievement achievement, boolean forecast) {
        var word = of(achievement, forecast);
        return switch (achievement) {
            case FULLY_ACHIEVED -> new StatusBadge(Tone.GOOD, Sign.DONE, word);
            case PARTLY_ACHIEVED -> new StatusBadge(Tone.WARNING, Sign.ATTENTION, word);
            case NOT_ACHIEVED -> new StatusBadge(Tone.BAD, Sign.STOP, word);
        };
    }

    static StatusBadge none() {
        return new StatusBadge(Tone.NEUTRAL, Sign.NONE_YET, translate("judgement.none"));
    }

    /** The judgement, why, and who said so when. */
    static Div whole(JudgementDetails judged, boolean forecast) {
        var who = new Span(translate("judgement.by", day(judged.at()), judged.byName()));
        who.addClassName("judged-by");
        var whole = new Div(badge(judged.achievement(), forecast), ground(judged), who);
        whole.addClassName("judged");
        return whole;
    }

    static Div ground(JudgementDetails judged) {
        var ground = new Div(judged.ground());
        ground.addClassName("as-written");
        ground.getElement().setAttribute("lang", "sv");
        ground.setVisible(!judged.ground().isEmpty());
        return ground;
    }

    static String period(Period period) {
        return translate("activity.period." + period.shortCode(), Integer.toString(period.year()));
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .format(LocalDate.ofInstant(at, PortalClock.STOCKHOLM));
    }
}
