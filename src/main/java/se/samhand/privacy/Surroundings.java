package se.samhand.privacy;

import se.samhand.privacy.Digits.Gap;

/** What stands around ten or twelve digits that could be an identity number, and tells that they are something else. */
record Surroundings(Digits digits, int from, int to) {

    boolean makeItAnotherNumber() {
        return isPartOfFours() || isSpeltOutInALongerRow() || lastFourBelongToWhatFollows();
    }

    /** Account and card numbers: groups of four, with more groups before or after. */
    private boolean isPartOfFours() {
        if (to - from != 12
                || !digits.isGroup(from, from + 4)
                || !digits.isGroup(from + 4, from + 8)
                || !digits.isGroup(from + 8, to)) {
            return false;
        }
        var gap = digits.gapBefore(from + 4);
        return gap == digits.gapBefore(from) || gap == digits.gapBefore(to);
    }

    /** Single digits in a row are a row of figures, unless there are just as many as an identity number has. */
    private boolean isSpeltOutInALongerRow() {
        if (digits.gapBefore(from) == Gap.BREAK && digits.gapBefore(to) == Gap.BREAK) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (digits.isGroup(at, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Two dates with a dash between them, or a date and two times: the last four begin the second one. */
    private boolean lastFourBelongToWhatFollows() {
        var after = digits.gapBefore(to);
        if (after == Gap.BREAK || after == Gap.SPACE || !digits.isGroup(to - 4, to)) {
            return false;
        }
        return beginsADate(after) || (digits.gapBefore(to - 4) == Gap.SPACE && digits.isGroup(to, to + 4));
    }

    private boolean beginsADate(Gap separator) {
        int year = digits.number(to - 4, to);
        return year >= 1800
                && year < 2100
                && digits.isGroup(to, to + 2)
                && digits.gapBefore(to + 2) == separator
                && digits.isGroup(to + 2, to + 4)
                && digits.number(to, to + 2) <= 12
                && digits.number(to + 2, to + 4) <= 31;
    }
}
