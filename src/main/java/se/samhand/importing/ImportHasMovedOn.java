package se.samhand.importing;

/** Somebody has confirmed, undone, given up or checked the import again since it was shown. */
public class ImportHasMovedOn extends RuntimeException {

    private final ImportState state;

    ImportHasMovedOn(ImportState state) {
        super("The import is now " + state);
        this.state = state;
    }

    /** Where it is now. */
    public ImportState state() {
        return state;
    }
}
