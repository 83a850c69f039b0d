package se.samhand.activity;

import java.util.Set;

/** Only what completion was asked for may be changed; the other answers stay as they were. */
public class AnswerNotAskedFor extends RuntimeException {

    private final Set<Answer> answers;

    AnswerNotAskedFor(Set<Answer> answers) {
        super(answers.toString());
        this.answers = Set.copyOf(answers);
    }

    /** What would have been changed. */
    public Set<Answer> answers() {
        return answers;
    }
}
