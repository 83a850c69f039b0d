/** Who came to a session, and what follows from it. */
@NamedInterface("attendance")
@NullMarked
package se.samhand.training.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
