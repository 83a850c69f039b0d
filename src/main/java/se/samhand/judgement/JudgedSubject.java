package se.samhand.judgement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A goal or a yearly target with what has been judged of it.
 *
 * @param rounds what was judged for the period, the latest first; empty until somebody has
 * @param before what was judged last for an earlier period
 */
public record JudgedSubject(String subject, List<JudgementDetails> rounds, Optional<JudgementDetails> before)
        implements Serializable {

    /** What holds now. */
    public Optional<JudgementDetails> holding() {
        return rounds.stream().findFirst();
    }

    /** The number of what holds now; 0 until something is judged. */
    public int number() {
        return holding().map(JudgementDetails::number).orElse(0);
    }
}
