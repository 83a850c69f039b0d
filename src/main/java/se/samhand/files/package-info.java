/** Attachments behind one interface: what may come in, checked by what stands in it, and kept in the database. */
@ApplicationModule(allowedDependencies = {"privacy"})
@NullMarked
package se.samhand.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
