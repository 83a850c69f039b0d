package se.samhand.accounts;

import java.io.Serializable;

/** A password that somebody has chosen. Says nothing of itself, so that no log ever holds it. */
public record NewPassword(String text) implements Serializable {

    @Override
    public String toString() {
        return "NewPassword";
    }
}
