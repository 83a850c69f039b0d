/** The log of business acts: who did what, when and for whom. It only grows. */
@ApplicationModule(allowedDependencies = {"security", "uikit"})
@NullMarked
package se.samhand.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
