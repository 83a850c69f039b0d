package se.samhand.questions;

/** One of the units does not stand below the board, or is no more. */
public class NotBelowTheBoard extends RuntimeException {

    NotBelowTheBoard() {
        super("Not below the board");
    }
}
