/** The few shared pieces of the screen, and the words on it: no business words, nothing of ours underneath. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.samhand.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
