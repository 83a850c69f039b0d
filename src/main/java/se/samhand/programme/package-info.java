/** Programmes and plans: their versions, goals and activities, and who is responsible for each activity. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "codelists",
            "importing",
            "organisation",
            "period",
            "uikit"
        })
@NullMarked
package se.samhand.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
