package se.samhand.mail;

/** A letter could not be handed over. */
class NotCarried extends Exception {

    private final transient Trouble trouble;
    private final boolean forGood;

    NotCarried(Trouble trouble, boolean forGood, String said) {
        super(said);
        this.trouble = trouble;
        this.forGood = forGood;
    }

    Trouble trouble() {
        return trouble;
    }

    /** Whether trying again without changing anything is pointless. */
    boolean isForGood() {
        return forGood;
    }

    /** What the server said. */
    String said() {
        return getMessage() == null ? "" : getMessage();
    }
}
