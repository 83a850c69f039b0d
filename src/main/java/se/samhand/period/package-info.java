/** The reporting calendar: which periods there are, when each opens, is due and closes. */
@ApplicationModule(allowedDependencies = {"security", "clock", "audit", "uikit"})
@NullMarked
package se.samhand.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
