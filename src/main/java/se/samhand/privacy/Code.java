package se.samhand.privacy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On a short code that people enter or a file carries: the letters a to z, digits, {@code -}, {@code _}, {@code .} and
 * {@code /}. Anything else is refused with {@value #NOT_A_CODE}, more than {@link #max()} characters with
 * {@value FreeText#TOO_LONG}, an identity number with {@value FreeText#IDENTITY_NUMBER}. No code and the empty code pass.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Constraint(validatedBy = Code.Check.class)
public @interface Code {

    String NOT_A_CODE = "privacy.notACode";

    int max() default 64;

    String message() default NOT_A_CODE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check behind the annotation. */
    final class Check implements ConstraintValidator<Code, CharSequence> {

        private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]*");

        private int max;

        @Override
        public void initialize(Code constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            var reason = value == null ? null : reasonToRefuse(value.toString());
            return Refusal.isNone(reason, context);
        }

        private @Nullable String reasonToRefuse(String code) {
            if (IdentityGuard.refuses(code)) {
                return FreeText.IDENTITY_NUMBER;
            }
            if (!CODE.matcher(code).matches()) {
                return NOT_A_CODE;
            }
            return code.length() > max ? FreeText.TOO_LONG : null;
        }
    }
}
