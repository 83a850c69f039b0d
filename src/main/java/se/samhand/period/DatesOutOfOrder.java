package se.samhand.period;

/** A period opens before it is due, and is due before it closes. */
public class DatesOutOfOrder extends RuntimeException {

    DatesOutOfOrder(String period) {
        super(period);
    }
}
