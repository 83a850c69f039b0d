package se.samhand.activity;

import java.io.Serializable;
import java.util.UUID;

/** A follow-up that does not stand as it should. */
public record WhyLine(UUID commitmentId, String title, String unitName, String periodCode, CellState state)
        implements Serializable {}
