package se.samhand.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a refusal as one sentence on stderr; a stack trace would only hide it. Registered in spring.factories. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainRefusals implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                System.err.println(sentence);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case RefusedToStart refusal -> refusal.getMessage();
            case PortInUseException taken ->
                "Port %d is taken by another program: stop that one, or start with --port and another number."
                        .formatted(taken.getPort());
            default -> null;
        };
    }
}
