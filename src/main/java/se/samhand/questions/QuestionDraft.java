package se.samhand.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.privacy.FreeText;

/**
 * What is to be asked, whom, and until when.
 *
 * @param lastDay the last day on which units can answer
 */
public record QuestionDraft(
        @NotBlank(message = "questions.fault.question") @FreeText(max = 500)
        String first,

        @FreeText(max = 500) String second,
        @FreeText(max = 500) String third,
        @NotEmpty(message = "questions.fault.units") Set<UUID> units,

        @NotNull(message = "questions.fault.lastDay") @Nullable
        LocalDate lastDay)
        implements Serializable {

    public QuestionDraft {
        units = Set.copyOf(units);
    }

    List<String> questions() {
        return Stream.of(first, second, third)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    LocalDate lastDayOrToday(LocalDate today) {
        return lastDay == null ? today : lastDay;
    }
}
