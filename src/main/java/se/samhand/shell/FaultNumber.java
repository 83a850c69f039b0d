package se.samhand.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers faults, so that what a person reports is found in the log. */
final class FaultNumber {

    private static final Logger LOG = LoggerFactory.getLogger(FaultNumber.class);

    private FaultNumber() {}

    /** Logs the fault and returns the number it stands under there. */
    static String logged(Throwable fault) {
        var number = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Fault {}", number, fault);
        return number;
    }
}
