package se.samhand.indicator;

import java.io.Serializable;

/**
 * What several figures make together.
 *
 * @param incomplete whether a figure that should be in it is missing
 */
public record Total(Value value, boolean incomplete) implements Serializable {

    static Total of(Value value) {
        return new Total(value, value.state() == ValueState.MISSING);
    }
}
