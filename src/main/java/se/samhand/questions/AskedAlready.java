package se.samhand.questions;

/** Units are being asked about the follow-up: those questions are taken back first, or end. */
public class AskedAlready extends RuntimeException {

    AskedAlready() {
        super("Asked already");
    }
}
