/** Who is signed in, which roles there are, for which unit one acts, and whose rows may be reached. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.samhand.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
