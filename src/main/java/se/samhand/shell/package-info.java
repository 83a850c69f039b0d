/** The frame around every page: layout, sign-in, language and look, not-found and error views. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"security", "accounts", "clock", "uikit"})
@NullMarked
package se.samhand.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
