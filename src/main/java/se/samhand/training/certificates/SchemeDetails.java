package se.samhand.training.certificates;

import java.io.Serializable;
import java.util.UUID;

/**
 * A scheme as a screen shows it.
 *
 * @param renewalCourse empty when the same course renews it
 */
public record SchemeDetails(UUID id, String title, String initialCourse, String renewalCourse, ValidityRule rule)
        implements Serializable {}
