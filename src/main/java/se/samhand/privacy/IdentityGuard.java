package se.samhand.privacy;

import static se.samhand.privacy.Finding.Confidence.BLOCK;
import static se.samhand.privacy.Finding.Confidence.WARN;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.Digits.Gap;

/**
 * Finds personal and coordination numbers in what people write, in every form they are written: with spaces, dashes, a
 * plus or line breaks anywhere, in full-width digits, inside words and file names, with invisible characters between.
 *
 * <p>A number begins and ends where a group of digits does, so a longer number (an account, a card) holds none. It keeps
 * nothing and its time grows with the length of the text.
 */
public final class IdentityGuard {

    /** The key of the sentence that tells why a file was refused by its name. */
    public static final String FILE_NAME_REFUSED = "privacy.fileNameIdentityNumber";

    private static final int WITH_CENTURY = 12;
    private static final int WITHOUT_CENTURY = 10;

    private IdentityGuard() {}

    /** Where the text seems to hold an identity number, in order and without overlap. */
    public static List<Finding> findings(String text) {
        var digits = Digits.of(text);
        var findings = new ArrayList<Finding>();
        for (int at = 0; at + WITHOUT_CENTURY <= digits.count(); at++) {
            if (digits.gapBefore(at) != Gap.NONE) {
                int start = at;
                find(digits, start, WITH_CENTURY)
                        .or(() -> find(digits, start, WITHOUT_CENTURY))
                        .ifPresent(finding -> keep(findings, finding));
            }
        }
        return List.copyOf(findings);
    }

    /** Whether the text may not be stored, because it holds what is surely an identity number. Nothing is no text. */
    public static boolean refuses(@Nullable String text) {
        return text != null && findings(text).stream().anyMatch(finding -> finding.confidence() == BLOCK);
    }

    /** Like {@link #refuses}, for the name of a file, which a browser may have sent with its spaces encoded. */
    public static boolean refusesFileName(@Nullable String fileName) {
        return refuses(fileName) || (fileName != null && refuses(decoded(fileName)));
    }

    private static String decoded(String fileName) {
        try {
            return URLDecoder.decode(fileName.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fileName;
        }
    }

    private static Optional<Finding> find(Digits digits, int from, int length) {
        int to = from + length;
        if (to > digits.count() || digits.gapBefore(to) == Gap.NONE || isBroken(digits, from, to)) {
            return Optional.empty();
        }
        return BirthNumber.kindOf(digits.copy(from, to))
                .filter(kind -> !new Surroundings(digits, from, to).makeItAnotherNumber())
                .map(kind -> new Finding(
                        digits.position(from),
                        digits.position(to - 1) + 1,
                        kind,
                        length == WITH_CENTURY || isDashed(digits, to) ? BLOCK : WARN));
    }

    private static boolean isBroken(Digits digits, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (digits.gapBefore(at) == Gap.BREAK) {
                return true;
            }
        }
        return false;
    }

    /** A dash before the last four: what telephone numbers, whose dash stands earlier, do not have. */
    private static boolean isDashed(Digits digits, int to) {
        return digits.gapBefore(to - 4) == Gap.DASH && digits.isGroup(to - 4, to);
    }

    /** Of two that overlap the surer one stays, else the first. */
    private static void keep(List<Finding> findings, Finding finding) {
        if (!findings.isEmpty() && findings.getLast().overlaps(finding)) {
            if (findings.getLast().confidence() != WARN || finding.confidence() != BLOCK) {
                return;
            }
            findings.removeLast();
        }
        findings.add(finding);
    }
}
