package se.samhand.accounts;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    /** Has chosen a password. */
    OPEN,
    /** Has not chosen a password yet. */
    INVITED,
    /** An administrator has closed it. */
    DISABLED;

    static AccountState of(boolean disabled, boolean invited) {
        if (disabled) {
            return DISABLED;
        }
        return invited ? INVITED : OPEN;
    }
}
