/** What may never be in the portal, and what a reader may see: the guard on free text, and small counts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.samhand.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
