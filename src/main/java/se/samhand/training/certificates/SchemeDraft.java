package se.samhand.training.certificates;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.MonthDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A scheme as it is entered.
 *
 * @param renewalCourseId what renews it; null when the same course does
 */
public record SchemeDraft(
        @NotBlank(message = "training.fault.scheme.title") @FreeText(max = 200)
        String title,

        @NotNull(message = "training.fault.course") @Nullable
        UUID initialCourseId,

        @Nullable UUID renewalCourseId,

        @NotNull(message = "training.fault.scheme.countedFrom") @Nullable
        CountedFrom countedFrom,

        @NotNull(message = "training.fault.scheme.months")
        @Min(value = 1, message = "training.fault.scheme.months")
        @Max(value = 120, message = "training.fault.scheme.months")
        @Nullable
        Integer months,

        @PositiveOrZero(message = "training.fault.scheme.window")
        int windowMonths,

        @PositiveOrZero(message = "training.fault.scheme.minimum")
        int minimumMonths,

        @Nullable MonthDay fixedDay)
        implements Serializable {

    /** It is not renewed before it begins. */
    @AssertTrue(message = "training.fault.scheme.window")
    public boolean isWindowWithinValidity() {
        return months == null || windowMonths < months;
    }

    @AssertTrue(message = "training.fault.scheme.minimum")
    public boolean isMinimumWithinValidity() {
        return months == null || minimumMonths <= months;
    }

    @AssertTrue(message = "training.fault.scheme.fixedDay")
    public boolean isFixedDayChosen() {
        return (countedFrom == CountedFrom.FIXED_DAY) == (fixedDay != null);
    }

    /** Of a draft that is whole. */
    public ValidityRule rule() {
        return new ValidityRule(
                requireNonNull(countedFrom), requireNonNull(months), windowMonths, minimumMonths, fixedDay);
    }

    UUID initialCourseIdOrThrow() {
        return requireNonNull(initialCourseId);
    }
}
