/** The database the portal stands on: its own embedded MariaDB, or a server that the operator names. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.samhand.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
