package se.samhand.training.sessions;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * A session as it is planned.
 *
 * @param minimum fewer are not worth the trainer's day; 0 for any number
 * @param lastBookingDay null for the day before the first one
 */
public record SessionDraft(
        @NotNull(message = "training.fault.course") @Nullable
        UUID courseId,

        @NotEmpty(message = "training.fault.dates") List<SessionDate> dates,

        @NotBlank(message = "training.fault.place") @FreeText(max = 200)
        String place,

        @NotNull(message = "training.fault.seats")
        @Min(value = 1, message = "training.fault.seats")
        @Max(value = 500, message = "training.fault.seats")
        @Nullable
        Integer seats,

        @PositiveOrZero(message = "training.fault.minimum") int minimum,
        @Nullable LocalDate lastBookingDay)
        implements Serializable {

    public SessionDraft {
        dates = dates.stream()
                .sorted(Comparator.comparing(SessionDate::heldOn).thenComparing(SessionDate::begins))
                .toList();
    }

    /** Each ends after it begins, and none while another one is held. */
    @AssertTrue(message = "training.fault.times")
    public boolean isTimesInOrder() {
        for (int i = 0; i < dates.size(); i++) {
            if (!dates.get(i).ends().isAfter(dates.get(i).begins())
                    || (i > 0 && dates.get(i).overlaps(dates.get(i - 1)))) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue(message = "training.fault.minimum")
    public boolean isMinimumWithinSeats() {
        return seats == null || minimum <= seats;
    }

    @AssertTrue(message = "training.fault.lastBookingDay")
    public boolean isBookedInTime() {
        return lastBookingDay == null
                || dates.isEmpty()
                || !lastBookingDay.isAfter(dates.getFirst().heldOn());
    }

    UUID courseIdOrThrow() {
        return requireNonNull(courseId);
    }

    int seatsOrThrow() {
        return requireNonNull(seats);
    }
}
