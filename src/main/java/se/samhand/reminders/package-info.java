/** Reminders by mail of what waits: when, to whom, how often, and who is asked next when nobody acts. */
@ApplicationModule(allowedDependencies = {"security", "clock", "uikit", "organisation", "accounts", "tasks", "mail"})
@NullMarked
package se.samhand.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
