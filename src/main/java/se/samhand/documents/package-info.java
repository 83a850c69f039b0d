/** Documents to read on paper or to work on elsewhere: the same few blocks as an accessible PDF and as a Word file. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.samhand.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
