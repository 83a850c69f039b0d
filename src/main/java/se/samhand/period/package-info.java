/** The reporting calendar: which periods there are, when each opens, is due and closes, and for whom one that has closed is open. */
@ApplicationModule(allowedDependencies = {"security", "privacy", "clock", "audit", "tasks", "organisation", "uikit"})
@NullMarked
package se.samhand.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
