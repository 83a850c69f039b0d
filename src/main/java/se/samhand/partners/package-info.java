/** The city's agreements with partner organisations (IOP), and the programme goals that they serve. */
@ApplicationModule(
        allowedDependencies = {"security", "privacy", "audit", "clock", "organisation", "programme", "uikit"})
@NullMarked
package se.samhand.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
