package se.samhand.questions;

/** Every answer is empty. */
public class NothingAnswered extends RuntimeException {

    NothingAnswered() {
        super("Nothing answered");
    }
}
