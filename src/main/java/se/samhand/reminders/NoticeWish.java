package se.samhand.reminders;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Locale;

/**
 * How somebody wants to be told.
 *
 * @param language what letters are written in
 */
public record NoticeWish(
        @NotNull(message = "reminders.missing.rhythm") Rhythm rhythm,
        @NotNull(message = "reminders.missing.language") Locale language)
        implements Serializable {}
