/** Upload, check, confirm, undo: the one importer that features hand their sheets to. */
@ApplicationModule(allowedDependencies = {"security", "privacy", "audit", "clock", "uikit"})
@NullMarked
package se.samhand.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
