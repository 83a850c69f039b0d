package se.samhand.drill;

/** The machine cannot be brought into the state that would be tried. */
class NotHere extends RuntimeException {

    NotHere(String why) {
        super(why);
    }
}
