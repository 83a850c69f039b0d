package se.samhand.accounts;

import se.samhand.accounts.PasswordRule.Weakness;

/** The password does not keep to the {@link PasswordRule}. */
public class PasswordTooWeak extends RuntimeException {

    private final Weakness weakness;

    PasswordTooWeak(Weakness weakness) {
        super(weakness.name());
        this.weakness = weakness;
    }

    public Weakness weakness() {
        return weakness;
    }
}
