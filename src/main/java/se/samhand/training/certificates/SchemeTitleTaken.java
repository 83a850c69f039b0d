package se.samhand.training.certificates;

/** Another scheme is called that. */
public class SchemeTitleTaken extends RuntimeException {

    SchemeTitleTaken() {
        super("Title taken");
    }
}
