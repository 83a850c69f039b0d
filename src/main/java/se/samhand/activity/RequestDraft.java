package se.samhand.activity;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** What a coordinator says when asking for something; may be empty, so that one click is enough. */
public record RequestDraft(@NotNull @FreeText(max = 1000) String text) implements Serializable {}
