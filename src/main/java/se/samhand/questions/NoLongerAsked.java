package se.samhand.questions;

/** The last day has passed, or the questions have been taken back. */
public class NoLongerAsked extends RuntimeException {

    NoLongerAsked() {
        super("No longer asked");
    }
}
