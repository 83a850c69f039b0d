/** What time it is: one clock for everything, Stockholm's, which the example data moves to its own day. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.samhand.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
