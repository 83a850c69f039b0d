package se.samhand.indicator;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was asked about a figure once, or answered. */
@Embeddable
class FigureFlagWord {

    private boolean answer;
    private String text;
    private Instant saidAt;
    private String saidByName;

    FigureFlagWord(boolean answer, String text, String by, Instant at) {
        this.answer = answer;
        this.text = text;
        this.saidByName = by;
        this.saidAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected FigureFlagWord() {} // for Hibernate

    FlagDetails.Word details() {
        return new FlagDetails.Word(answer, text, saidAt, saidByName);
    }
}
