package se.samhand.accounts;

/** The link has been used, has expired, or was never made. */
public class LinkNoLongerGood extends RuntimeException {

    LinkNoLongerGood() {
        super("The link is no longer good");
    }
}
