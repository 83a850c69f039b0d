/** Courses, when and where they are held, and who has a seat or waits for one. */
@NamedInterface("sessions")
@NullMarked
package se.samhand.training.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
