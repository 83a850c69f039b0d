/** Written routines, the versions they have had, and the local versions of units. */
@NamedInterface("routines")
@NullMarked
package se.samhand.training.routines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
