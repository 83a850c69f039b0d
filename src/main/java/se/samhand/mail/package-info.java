/**
 * Mail that leaves after the deed it tells of is committed: an outbox, the letters, and the way to the mail server or, in
 * the example, to files.
 */
@ApplicationModule(allowedDependencies = {"security", "clock", "audit", "database", "uikit"})
@NullMarked
package se.samhand.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
