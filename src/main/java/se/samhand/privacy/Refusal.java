package se.samhand.privacy;

import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tells Bean Validation why a value is refused, in place of the annotation's own message. */
final class Refusal {

    private Refusal() {}

    /** True when there is no reason. The reason is a translation key, so nothing of the value gets into a message. */
    static boolean isNone(@Nullable String reason, ConstraintValidatorContext context) {
        if (reason == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(reason).addConstraintViolation();
        return false;
    }
}
