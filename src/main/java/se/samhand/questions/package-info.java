/** What a board asks the units below it before it follows something up, and what they answer. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "tasks",
            "mail",
            "organisation",
            "organisation :: people",
            "accounts",
            "activity",
            "activity :: ui",
            "uikit"
        })
@NullMarked
package se.samhand.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
