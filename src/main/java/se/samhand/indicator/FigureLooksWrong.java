package se.samhand.indicator;

import java.util.List;

/** A figure may be right and looks wrong: it is taken with a comment that says why it is so. */
public class FigureLooksWrong extends RuntimeException {

    private final List<EntryFault> doubts;

    FigureLooksWrong(List<EntryFault> doubts) {
        super(doubts.toString());
        this.doubts = List.copyOf(doubts);
    }

    public List<EntryFault> doubts() {
        return doubts;
    }
}
