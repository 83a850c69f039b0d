/** What is measured: definition cards, targets and observations. It alone owns observations. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "tasks",
            "codelists",
            "importing",
            "organisation",
            "period",
            "programme",
            "programme :: ui",
            "uikit"
        })
@NullMarked
package se.samhand.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
