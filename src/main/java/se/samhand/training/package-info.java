/** Routines for asking about violence, the training that goes with them, and how far each unit has come. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "files",
            "tasks",
            "importing",
            "organisation",
            "organisation :: people",
            "accounts",
            "uikit"
        })
@NullMarked
package se.samhand.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
