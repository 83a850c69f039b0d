package se.samhand.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What somebody said about a remedy once. */
@Embeddable
class RemedyWord {

    @Enumerated(EnumType.STRING)
    private RemedyState state;

    private String sentence;
    private LocalDate dueOn;
    private Instant saidAt;
    private String saidByName;

    RemedyWord(RemedyState state, String sentence, LocalDate dueOn, Instant at, String by) {
        this.state = state;
        this.sentence = sentence;
        this.dueOn = dueOn;
        this.saidAt = at;
        this.saidByName = by;
    }

    @SuppressWarnings("NullAway.Init")
    protected RemedyWord() {} // for Hibernate

    RemedyWordDetails details() {
        return new RemedyWordDetails(state, sentence, dueOn, saidAt, saidByName);
    }
}
