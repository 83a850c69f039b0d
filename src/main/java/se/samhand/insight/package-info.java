/** What stands in several features, seen together and made ready for those who ask: what the city's ILS system wants, and a period's report as PDF and Word. */
@ApplicationModule(
        allowedDependencies = {
            "security",
            "privacy",
            "audit",
            "clock",
            "organisation",
            "period",
            "programme",
            "activity",
            "judgement",
            "importing",
            "documents",
            "uikit"
        })
@NullMarked
package se.samhand.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
