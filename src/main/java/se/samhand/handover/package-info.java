/** What whoever takes over a function gets to know from those before, and that they have received it. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "organisation",
            "organisation :: people",
            "accounts",
            "tasks",
            "period",
            "activity",
            "activity :: ui",
            "importing",
            "documents",
            "uikit"
        })
@NullMarked
package se.samhand.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
