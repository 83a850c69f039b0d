package se.samhand.activity;

/** It does not wait for this reviewer: somebody else has decided already, or comes first. */
public final class NotYourTurn extends ReviewRefused {

    private final Stage stage;

    NotYourTurn(Stage stage) {
        super(stage.name());
        this.stage = stage;
    }

    /** How far it has come. */
    public Stage stage() {
        return stage;
    }
}
