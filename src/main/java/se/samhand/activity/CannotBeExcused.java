package se.samhand.activity;

/** Only what nobody has begun to answer is excused, and only what is excused is expected again. */
public class CannotBeExcused extends RuntimeException {

    private final Stage stage;

    CannotBeExcused(Stage stage) {
        super(stage.name());
        this.stage = stage;
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }
}
