/** Lists of codes and the words that people read for them: target groups, kinds of violence, and what the portal says itself. */
@ApplicationModule(allowedDependencies = {"security", "importing", "organisation"})
@NullMarked
package se.samhand.codelists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
