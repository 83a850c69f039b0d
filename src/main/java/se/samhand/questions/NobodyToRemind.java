package se.samhand.questions;

/** Everybody has answered, or has been told today. */
public class NobodyToRemind extends RuntimeException {

    NobodyToRemind() {
        super("Nobody to remind");
    }
}
