package se.samhand.programme.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import se.samhand.programme.VersionFacts;
import se.samhand.programme.VersionState;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.Tone;

/** How far a version has come, by sign and word. */
final class VersionWords {

    private VersionWords() {}

    static StatusBadge badge(VersionFacts facts, LocalDate today) {
        return switch (facts.state()) {
            case DRAFT -> new StatusBadge(Tone.ACTIVE, Sign.DRAFT, word(facts, today));
            case ADOPTED -> new StatusBadge(Tone.GOOD, Sign.DONE, word(facts, today));
            case SUPERSEDED -> new StatusBadge(Tone.NEUTRAL, Sign.FORWARD, word(facts, today));
            case ARCHIVED -> new StatusBadge(Tone.NEUTRAL, Sign.LOCKED, word(facts, today));
        };
    }

    /** A version that has its successor and is still in force says so. */
    static String word(VersionFacts facts, LocalDate today) {
        var last = facts.validTo();
        if (facts.state() == VersionState.SUPERSEDED && last != null && !last.isBefore(today)) {
            return translate("programme.version.superseded-after", Dates.day(last));
        }
        return translate("programme.version.state." + facts.state());
    }
}
