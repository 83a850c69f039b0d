/** What waits for whom: features open and close rows in their own transaction, people see theirs on the start page. */
@ApplicationModule(allowedDependencies = {"security", "clock", "uikit"})
@NullMarked
package se.samhand.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
