package se.samhand.importing.checking;

import se.samhand.privacy.IdentityGuard;

/** Shows a text that may hold an identity number without that number's digits. */
public final class HiddenDigits {

    private static final char DOT = '•';

    private HiddenDigits() {}

    public static String in(String text) {
        var findings = IdentityGuard.findings(text);
        if (findings.isEmpty()) {
            return text;
        }
        var hidden = new StringBuilder(text);
        for (var finding : findings) {
            for (int at = finding.start(); at < finding.end(); at++) {
                if (Character.isLetterOrDigit(hidden.charAt(at)) || Character.isSurrogate(hidden.charAt(at))) {
                    hidden.setCharAt(at, DOT);
                }
            }
        }
        return hidden.toString();
    }
}
