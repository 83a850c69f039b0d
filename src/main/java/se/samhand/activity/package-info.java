/** What each unit commits to of the programme, and how it follows that up, period by period. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "accounts",
            "privacy",
            "audit",
            "files",
            "clock",
            "tasks",
            "organisation",
            "organisation :: people",
            "organisation :: ui",
            "period",
            "programme",
            "programme :: ui",
            "indicator",
            "importing",
            "uikit"
        })
@NullMarked
package se.samhand.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
