/** The city's units and its partners, with the dates they exist, their successors and hosts; who holds which function. */
@ApplicationModule(allowedDependencies = {"security", "privacy", "audit", "importing", "clock", "uikit"})
@NullMarked
package se.samhand.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
